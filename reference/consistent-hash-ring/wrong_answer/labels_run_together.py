"""Joins name and number without a mark, so "n1" + "1" and "n" + "11" are one point.

Caught by: restores, stable preferences
"""

from bisect import bisect
from hashlib import md5


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.nodes = set()
        self.ring = {}
        self.hashes = []
        for node in nodes:
            self.add_node(node)

    def _hash(self, text):
        return int(md5(text.encode()).hexdigest(), 16)

    def add_node(self, node):
        if node in self.nodes:
            raise ValueError(node)
        self.nodes.add(node)
        for i in range(self.vnodes):
            self.ring[self._hash(node + str(i))] = node
        self.hashes = sorted(self.ring)

    def remove_node(self, node):
        if node not in self.nodes:
            raise KeyError(node)
        self.nodes.remove(node)
        for i in range(self.vnodes):
            self.ring.pop(self._hash(node + str(i)), None)
        self.hashes = sorted(self.ring)

    def get_node(self, key):
        if not self.nodes:
            raise LookupError("empty")
        return self.ring[self.hashes[bisect(self.hashes, self._hash(key)) % len(self.hashes)]]

    def get_nodes(self, key, count):
        i = bisect(self.hashes, self._hash(key))
        return list(dict.fromkeys(self.ring[h] for h in self.hashes[i:] + self.hashes[:i]))[:count]
