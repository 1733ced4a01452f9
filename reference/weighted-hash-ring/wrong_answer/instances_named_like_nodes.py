"""The second share of "n" is called "n-1", as another node may be.

Caught by: insertion order, new weight counts, stable preferences
"""

from bisect import bisect_left
from hashlib import sha1


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.owner = {}
        self.points = []
        self.weight_of = {}
        for node in nodes:
            self.add_node(node)

    def _h(self, s):
        return int.from_bytes(sha1(s.encode("utf-8")).digest()[:8], "big")

    def _labels(self, node, weight):
        shares = [node] + [f"{node}-{s}" for s in range(1, weight)]
        return [f"{i}:{share}" for share in shares for i in range(self.vnodes)]

    def add_node(self, node, weight=1):
        if node in self.weight_of:
            raise ValueError("duplicate node")
        if weight < 1:
            raise ValueError("weight must be at least 1")
        self.weight_of[node] = weight
        for label in self._labels(node, weight):
            self.owner[self._h(label)] = node
        self.points = sorted(self.owner)

    def remove_node(self, node):
        if node not in self.weight_of:
            raise KeyError(node)
        del self.weight_of[node]
        self.owner = {}
        for other, weight in self.weight_of.items():
            for label in self._labels(other, weight):
                self.owner[self._h(label)] = other
        self.points = sorted(self.owner)

    def get_node(self, key):
        if not self.points:
            raise LookupError("no nodes")
        at = bisect_left(self.points, self._h(key))
        return self.owner[self.points[at if at < len(self.points) else 0]]

    def get_nodes(self, key, count):
        found = []
        at = bisect_left(self.points, self._h(key))
        for point in self.points[at:] + self.points[:at]:
            if len(found) >= count:
                break
            if self.owner[point] not in found:
                found.append(self.owner[point])
        return found
