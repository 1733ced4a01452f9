"""get_nodes calls itself for the next point until it has enough; with fewer nodes it never does."""

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
        if not self.ring:
            return []
        return self._collect(bisect.bisect(self.ring, (self._hash(key), "")), count, [])

    def _collect(self, i, count, found):
        if len(found) == count:
            return found
        node = self.ring[i % len(self.ring)][1]
        if node not in found:
            found = found + [node]
        return self._collect(i + 1, count, found)
