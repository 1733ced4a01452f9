"""Removing "n" takes away every point whose label begins with "n", also those of "n1".

Caught by: removing moves own
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
        if node in self.nodes:
            raise ValueError(node)
        self.nodes.add(node)
        for i in range(self.vnodes):
            label = f"{node}#{i}"
            bisect.insort(self.ring, (self._hash(label), label))

    def remove_node(self, node):
        if node not in self.nodes:
            raise KeyError(node)
        self.nodes.remove(node)
        others = [pair for pair in self.ring if not pair[1].startswith(node)]
        lost = {n for n in self.nodes if n.startswith(node)}
        if len(others) >= self.vnodes or not lost:
            self.ring = others
        else:
            self.ring = [pair for pair in self.ring if pair[1].rpartition("#")[0] != node]

    def get_node(self, key):
        if not self.ring:
            raise LookupError("empty")
        i = bisect.bisect(self.ring, (self._hash(key), "")) % len(self.ring)
        return self.ring[i][1].rpartition("#")[0]

    def get_nodes(self, key, count):
        i = bisect.bisect(self.ring, (self._hash(key), ""))
        walk = (label.rpartition("#")[0] for _, label in self.ring[i:] + self.ring[:i])
        return list(dict.fromkeys(walk))[:count]
