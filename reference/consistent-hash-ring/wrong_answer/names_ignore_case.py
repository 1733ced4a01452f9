"""Hashes node names in lower case: "a" and "A" share their points, and the last one gets them.

Caught by: stable preferences
"""

import bisect
import hashlib


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.nodes = []
        self.owner = {}
        self.points = []
        for node in nodes:
            self.add_node(node)

    def _hash(self, text):
        return int(hashlib.md5(text.strip().lower().encode()).hexdigest(), 16)

    def _rebuild(self):
        self.owner = {self._hash(f"{n}#{i}"): n for n in self.nodes for i in range(self.vnodes)}
        self.points = sorted(self.owner)

    def add_node(self, node):
        if node in self.nodes:
            raise ValueError(node)
        self.nodes.append(node)
        self._rebuild()

    def remove_node(self, node):
        if node not in self.nodes:
            raise KeyError(node)
        self.nodes.remove(node)
        self._rebuild()

    def get_node(self, key):
        if not self.points:
            raise LookupError("empty")
        return self.owner[self.points[bisect.bisect(self.points, self._hash(key)) % len(self.points)]]

    def get_nodes(self, key, count):
        i = bisect.bisect(self.points, self._hash(key))
        walk = dict.fromkeys(self.owner[p] for p in self.points[i:] + self.points[:i])
        return [*walk, *(n for n in sorted(self.nodes) if n not in walk)][:count]
