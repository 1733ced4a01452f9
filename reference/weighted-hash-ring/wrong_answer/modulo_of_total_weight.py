"""Takes the hash modulo the total weight: even shares, but nearly every key moves.

Caught by: adding moves to new, removing moves own
"""

import hashlib
from bisect import bisect
from itertools import accumulate


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.weights = {}
        for node in nodes:
            self.add_node(node)

    def _index(self):
        self.order = sorted(self.weights)
        self.ends = list(accumulate(self.weights[node] for node in self.order))

    def add_node(self, node, weight=1):
        if node in self.weights:
            raise ValueError(node)
        if weight < 1:
            raise ValueError(weight)
        self.weights[node] = weight
        self._index()

    def remove_node(self, node):
        if node not in self.weights:
            raise KeyError(node)
        del self.weights[node]
        self._index()

    def _place(self, key):
        number = int(hashlib.sha256(key.encode()).hexdigest(), 16)
        return bisect(self.ends, number % self.ends[-1])

    def get_node(self, key):
        if not self.weights:
            raise LookupError("empty ring")
        return self.order[self._place(key)]

    def get_nodes(self, key, count):
        if not self.weights:
            return []
        at = self._place(key)
        return (self.order[at:] + self.order[:at])[:count]
