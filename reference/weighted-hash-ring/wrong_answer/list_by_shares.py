"""Looks only at as many points as nodes are wanted, times vnodes: heavy nodes crowd out others.

Caught by: preference lists, new weight counts
"""

import bisect
import hashlib


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.weights = {}
        self.ring = []
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
        for i in range(self.vnodes * weight):
            bisect.insort(self.ring, (self._hash(f"{node}#{i}"), node))

    def remove_node(self, node):
        if node not in self.weights:
            raise KeyError(node)
        del self.weights[node]
        self.ring = [(h, n) for h, n in self.ring if n != node]

    def get_node(self, key):
        if not self.ring:
            raise LookupError("empty ring")
        return self.ring[bisect.bisect(self.ring, (self._hash(key), "")) % len(self.ring)][1]

    def get_nodes(self, key, count):
        i = bisect.bisect(self.ring, (self._hash(key), ""))
        near = (self.ring[i:] + self.ring[:i])[: count * max(self.vnodes, 4) * 2]
        return list(dict.fromkeys(n for _, n in near))[:count]
