"""Right, but keeps the points in a dict and sorts them whenever a key is looked up."""

import bisect
import hashlib


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.nodes = set()
        self.owner = {}
        for node in nodes:
            self.add_node(node)

    def _hash(self, text):
        return int.from_bytes(hashlib.sha1(text.encode()).digest(), "big")

    def add_node(self, node):
        if node in self.nodes:
            raise ValueError(node)
        self.nodes.add(node)
        for i in range(self.vnodes):
            self.owner[self._hash(f"{node}:{i}")] = node

    def remove_node(self, node):
        if node not in self.nodes:
            raise KeyError(node)
        self.nodes.remove(node)
        self.owner = {p: n for p, n in self.owner.items() if n != node}

    def get_node(self, key):
        if not self.owner:
            raise LookupError("empty ring")
        points = sorted(self.owner)
        return self.owner[points[bisect.bisect(points, self._hash(key)) % len(points)]]

    def get_nodes(self, key, count):
        points = sorted(self.owner)
        i = bisect.bisect(points, self._hash(key))
        return list(dict.fromkeys(self.owner[p] for p in points[i:] + points[:i]))[:count]
