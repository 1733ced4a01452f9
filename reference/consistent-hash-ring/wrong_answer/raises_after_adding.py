"""Adds the points first and notices afterwards that the node was there: they are there twice.

Caught by: errors change nothing
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
        for i in range(self.vnodes):
            bisect.insort(self.ring, (self._hash(f"{node}#{i}"), node))
        if node in self.nodes:
            raise ValueError(f"{node} is on the ring already")
        self.nodes.add(node)

    def remove_node(self, node):
        if node not in self.nodes:
            raise KeyError(node)
        self.nodes.remove(node)
        for i in range(self.vnodes):
            self.ring.remove((self._hash(f"{node}#{i}"), node))

    def get_node(self, key):
        if not self.nodes:
            raise LookupError("empty")
        return self.ring[bisect.bisect(self.ring, (self._hash(key), "")) % len(self.ring)][1]

    def get_nodes(self, key, count):
        i = bisect.bisect(self.ring, (self._hash(key), ""))
        return list(dict.fromkeys(n for _, n in self.ring[i:] + self.ring[:i]))[:count]
