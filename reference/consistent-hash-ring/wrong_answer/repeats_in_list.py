"""Lists the owners of the next points, skipping only a repetition of the one just listed.

Caught by: preference lists
"""

import bisect
import hashlib


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.nodes = set()
        self.ring = []
        for node in nodes:
            self.add_node(node)

    def _hash(self, text):
        return int(hashlib.md5(text.encode()).hexdigest(), 16)

    def add_node(self, node):
        if node in self.nodes:
            raise ValueError(node)
        self.nodes.add(node)
        self.ring += [(self._hash(f"{node}_{i}"), node) for i in range(self.vnodes)]
        self.ring.sort()

    def remove_node(self, node):
        if node not in self.nodes:
            raise KeyError(node)
        self.nodes.discard(node)
        self.ring = [pair for pair in self.ring if pair[1] != node]

    def get_node(self, key):
        if not self.ring:
            raise LookupError(key)
        return self.ring[bisect.bisect(self.ring, (self._hash(key), "")) % len(self.ring)][1]

    def get_nodes(self, key, count):
        wanted = min(count, len(self.nodes))
        result = []
        i = bisect.bisect(self.ring, (self._hash(key), ""))
        while len(result) < wanted:
            node = self.ring[i % len(self.ring)][1]
            if not result or result[-1] != node or len(self.nodes) == 1:
                result.append(node)
            i += 1
        return result
