"""Removing "n" takes away every point whose label begins with "n", also those of "n1".

Caught by: removing moves own, restores
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

    def add_node(self, node, weight=1):
        if node in self.nodes or weight < 1:
            raise ValueError(node, weight)
        self.nodes.add(node)
        for share in range(weight):
            for i in range(self.vnodes):
                label = f"{node}#{share}#{i}"
                bisect.insort(self.ring, (self._hash(label), label))

    def remove_node(self, node):
        if node not in self.nodes:
            raise KeyError(node)
        self.nodes.remove(node)
        others = [pair for pair in self.ring if not pair[1].startswith(node)]
        owners = {label.rsplit("#", 2)[0] for _, label in others}
        if owners == self.nodes or others:
            self.ring = others
        else:
            self.ring = [pair for pair in self.ring if pair[1].rsplit("#", 2)[0] != node]

    def get_node(self, key):
        if not self.ring:
            raise LookupError("empty")
        at = bisect.bisect(self.ring, (self._hash(key), "")) % len(self.ring)
        return self.ring[at][1].rsplit("#", 2)[0]

    def get_nodes(self, key, count):
        at = bisect.bisect(self.ring, (self._hash(key), ""))
        walk = (label.rsplit("#", 2)[0] for _, label in self.ring[at:] + self.ring[:at])
        return list(dict.fromkeys(walk))[:count]
