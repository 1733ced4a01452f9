"""A node that leaves keeps its points, hidden, and gets them all back, also those of a larger weight.

Caught by: new weight counts
"""

import bisect
import hashlib


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.weights = {}
        self.ring = []
        self.placed = {}
        for node in nodes:
            self.add_node(node)

    def _hash(self, text):
        return int(hashlib.md5(text.encode()).hexdigest(), 16)

    def add_node(self, node, weight=1):
        if weight < 1:
            raise ValueError(f"weight {weight} is below 1")
        if node in self.weights:
            raise ValueError(f"{node!r} is on the ring already")
        self.weights[node] = weight
        for i in range(self.placed.get(node, 0), self.vnodes * weight):
            bisect.insort(self.ring, (self._hash(f"{node}#{i}"), node))
        self.placed[node] = max(self.placed.get(node, 0), self.vnodes * weight)

    def remove_node(self, node):
        if node not in self.weights:
            raise KeyError(node)
        del self.weights[node]

    def get_node(self, key):
        if not self.weights:
            raise LookupError("empty ring")
        i = bisect.bisect(self.ring, (self._hash(key), ""))
        while self.ring[i % len(self.ring)][1] not in self.weights:
            i += 1
        return self.ring[i % len(self.ring)][1]

    def get_nodes(self, key, count):
        i = bisect.bisect(self.ring, (self._hash(key), ""))
        walk = (n for _, n in self.ring[i:] + self.ring[:i] if n in self.weights)
        return list(dict.fromkeys(walk))[:count]
