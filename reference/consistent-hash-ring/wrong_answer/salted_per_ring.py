"""Salts the hash with a random number of its own, so that no two rings agree.

Caught by: same in every process, insertion order
"""

import hashlib
import random
from bisect import bisect


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.salt = random.getrandbits(64)
        self.points = []
        self.owner = {}
        self.names = set()
        for node in nodes:
            self.add_node(node)

    def _hash(self, text):
        digest = hashlib.sha256(f"{self.salt}/{text}".encode()).digest()
        return int.from_bytes(digest[:8], "big")

    def add_node(self, node):
        if node in self.names:
            raise ValueError(node)
        self.names.add(node)
        for i in range(self.vnodes):
            self.owner[self._hash(f"{node}:{i}")] = node
        self.points = sorted(self.owner)

    def remove_node(self, node):
        self.names.remove(node)
        for i in range(self.vnodes):
            del self.owner[self._hash(f"{node}:{i}")]
        self.points = sorted(self.owner)

    def get_node(self, key):
        if not self.points:
            raise LookupError("empty")
        return self.owner[self.points[bisect(self.points, self._hash(key)) % len(self.points)]]

    def get_nodes(self, key, count):
        i = bisect(self.points, self._hash(key))
        walk = (self.owner[p] for p in self.points[i:] + self.points[:i])
        return list(dict.fromkeys(walk))[:count]
