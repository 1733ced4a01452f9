"""A new node halves the widest arcs, one per share: the places depend on who came before.

Caught by: insertion order
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

    def _widest_middle(self):
        best, middle = -1, 0
        for (here, _), (there, _) in zip(self.ring, self.ring[1:] + self.ring[:1]):
            width = (there - here) % 2**128 or 2**128
            if width > best:
                best, middle = width, (here + width // 2) % 2**128
        return middle

    def add_node(self, node, weight=1):
        if weight < 1:
            raise ValueError(f"weight {weight} is below 1")
        if node in self.weights:
            raise ValueError(f"{node!r} is on the ring already")
        self.weights[node] = weight
        for _ in range(weight * min(self.vnodes, 4)):
            bisect.insort(self.ring, (self._widest_middle(), node))

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
        return list(dict.fromkeys(n for _, n in self.ring[i:] + self.ring[:i]))[:count]
