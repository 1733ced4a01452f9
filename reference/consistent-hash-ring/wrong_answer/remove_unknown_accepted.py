"""Removing a node that is not on the ring is ignored.

Caught by: errors change nothing
"""

import bisect
import hashlib


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.points = {}
        self.ring = []
        for node in nodes:
            self.add_node(node)

    def _hash(self, text):
        return int(hashlib.sha1(text.encode()).hexdigest(), 16)

    def add_node(self, node):
        if node in self.points:
            raise ValueError(node)
        self.points[node] = [self._hash(f"{node}:{i}") for i in range(self.vnodes)]
        self.ring = sorted((h, n) for n, hashes in self.points.items() for h in hashes)

    def remove_node(self, node):
        self.points.pop(node, None)
        self.ring = [(h, n) for h, n in self.ring if n != node]

    def get_node(self, key):
        if not self.ring:
            raise LookupError("empty")
        return self.ring[bisect.bisect(self.ring, (self._hash(key), "")) % len(self.ring)][1]

    def get_nodes(self, key, count):
        i = bisect.bisect(self.ring, (self._hash(key), ""))
        return list(dict.fromkeys(n for _, n in self.ring[i:] + self.ring[:i]))[:count]
