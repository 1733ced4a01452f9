"""Right, but each node keeps its own points, and a lookup asks all of them for their next one.

Caught by: many nodes.
"""

from bisect import bisect_left
from hashlib import blake2b

SPACE = 1 << 64


def place(text):
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big")


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.points = {}
        for node in nodes:
            self.add_node(node)

    def add_node(self, node):
        if node in self.points:
            raise ValueError(f"{node!r} is on the ring")
        self.points[node] = sorted(place(f"{node}#{i}") for i in range(self.vnodes))

    def remove_node(self, node):
        del self.points[node]

    def _distance(self, node, spot):
        points = self.points[node]
        i = bisect_left(points, spot)
        return points[i] - spot if i < len(points) else points[0] - spot + SPACE

    def get_node(self, key):
        if not self.points:
            raise LookupError("no node")
        spot = place(key)
        return min((self._distance(node, spot), node) for node in self.points)[1]

    def get_nodes(self, key, count):
        spot = place(key)
        ranked = sorted((self._distance(node, spot), node) for node in self.points)
        return [node for _, node in ranked[:count]]
