"""Right, but searches the points of every node and takes the nearest: O(nodes) a lookup."""

import bisect
import hashlib


class HashRing:
    SIZE = 2**64

    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.points = {}
        for node in nodes:
            self.add_node(node)

    def _hash(self, text):
        return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")

    def add_node(self, node, weight=1):
        if weight < 1 or node in self.points:
            raise ValueError(node, weight)
        count = self.vnodes * weight
        self.points[node] = sorted(self._hash(f"{node}/{i}") for i in range(count))

    def remove_node(self, node):
        del self.points[node]

    def _distance(self, node, place):
        points = self.points[node]
        point = points[bisect.bisect_left(points, place) % len(points)]
        return (point - place) % self.SIZE, node

    def get_node(self, key):
        nodes = self.get_nodes(key, 1)
        if not nodes:
            raise LookupError("empty ring")
        return nodes[0]

    def get_nodes(self, key, count):
        place = self._hash(key)
        return sorted(self.points, key=lambda node: self._distance(node, place))[:count]
