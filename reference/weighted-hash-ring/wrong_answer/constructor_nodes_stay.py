"""Knows no weight of the nodes given to the constructor, so removing them removes no point.

Caught by: removing moves own
"""

from bisect import bisect_left
from hashlib import sha1


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.owner = {}
        self.points = []
        self.weight_of = {}
        self.names = set(nodes)
        for node in self.names:
            for label in self._labels(node, 1):
                self.owner[self._h(label)] = node
        self.points = sorted(self.owner)

    def _h(self, s):
        return int.from_bytes(sha1(s.encode("utf-8")).digest()[:8], "big")

    def _labels(self, node, weight):
        return [f"{i}:{node}" for i in range(self.vnodes * weight)]

    def add_node(self, node, weight=1):
        if node in self.names:
            raise ValueError("duplicate node")
        if weight < 1:
            raise ValueError("weight must be at least 1")
        self.names.add(node)
        self.weight_of[node] = weight
        for label in self._labels(node, weight):
            self.owner[self._h(label)] = node
        self.points = sorted(self.owner)

    def remove_node(self, node):
        self.names.remove(node)
        for label in self._labels(node, self.weight_of.pop(node, 0)):
            del self.owner[self._h(label)]
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
