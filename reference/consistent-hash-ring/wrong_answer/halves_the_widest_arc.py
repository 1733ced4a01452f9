"""A new node's points halve the widest arcs: even, but the places depend on who came before.

Caught by: insertion order
"""

import bisect
import hashlib

SPACE = 2**64


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.ring = []
        self.members = set()
        for node in nodes:
            self.add_node(node)

    def _hash(self, text):
        return int.from_bytes(hashlib.md5(text.encode()).digest()[:8], "big")

    def _widest_middle(self):
        if not self.ring:
            return 0
        best, middle = -1, 0
        for (here, _), (there, _) in zip(self.ring, self.ring[1:] + self.ring[:1]):
            width = (there - here) % SPACE or SPACE
            if width > best:
                best, middle = width, (here + width // 2) % SPACE
        return middle

    def add_node(self, node):
        if node in self.members:
            raise ValueError(node)
        self.members.add(node)
        for _ in range(min(self.vnodes, 8)):
            bisect.insort(self.ring, (self._widest_middle(), node))

    def remove_node(self, node):
        if node not in self.members:
            raise KeyError(node)
        self.members.remove(node)
        self.ring = [(h, n) for h, n in self.ring if n != node]

    def get_node(self, key):
        if not self.ring:
            raise LookupError("empty")
        return self.ring[bisect.bisect(self.ring, (self._hash(key), "")) % len(self.ring)][1]

    def get_nodes(self, key, count):
        i = bisect.bisect(self.ring, (self._hash(key), ""))
        return list(dict.fromkeys(n for _, n in self.ring[i:] + self.ring[:i]))[:count]
