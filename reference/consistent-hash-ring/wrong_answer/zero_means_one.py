"""Checks the length only after it has listed a node: count 0 gives one node.

Caught by: preference lists
"""

import hashlib
from bisect import bisect


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.owner = {}
        self.keys = []
        self.nodes = set()
        for node in nodes:
            self.add_node(node)

    @staticmethod
    def _hash(text):
        return int.from_bytes(hashlib.sha256(text.encode()).digest(), "big")

    def add_node(self, node):
        if node in self.nodes:
            raise ValueError(node)
        self.nodes.add(node)
        for i in range(self.vnodes):
            self.owner[self._hash(f"{node}/{i}")] = node
        self.keys = sorted(self.owner)

    def remove_node(self, node):
        self.nodes.remove(node)
        self.owner = {h: n for h, n in self.owner.items() if n != node}
        self.keys = sorted(self.owner)

    def get_node(self, key):
        if not self.keys:
            raise LookupError("empty")
        return self.owner[self.keys[bisect(self.keys, self._hash(key)) % len(self.keys)]]

    def get_nodes(self, key, count):
        start = bisect(self.keys, self._hash(key))
        result = []
        for h in self.keys[start:] + self.keys[:start]:
            if self.owner[h] not in result:
                result.append(self.owner[h])
                if len(result) >= count:
                    break
        return result
