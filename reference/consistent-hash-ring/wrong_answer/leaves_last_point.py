"""Removing a node forgets its last point.

Caught by: removing moves own
"""

from bisect import bisect
from hashlib import md5


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.members = set()
        self.ring = {}
        self.points = []
        for node in nodes:
            self.add_node(node)

    def _point(self, text):
        return int(md5(text.encode()).hexdigest(), 16)

    def add_node(self, node):
        if node in self.members:
            raise ValueError("already a member")
        self.members.add(node)
        for i in range(1, self.vnodes + 1):
            self.ring[self._point(f"{node}-{i}")] = node
        self.points = sorted(self.ring)

    def remove_node(self, node):
        if node not in self.members:
            raise KeyError(node)
        self.members.remove(node)
        for i in range(1, self.vnodes):
            del self.ring[self._point(f"{node}-{i}")]
        self.points = sorted(self.ring)

    def get_node(self, key):
        if not self.members:
            raise LookupError("no member")
        i = bisect(self.points, self._point(key)) % len(self.points)
        return self.ring[self.points[i]]

    def get_nodes(self, key, count):
        out = []
        start = bisect(self.points, self._point(key))
        for i in range(len(self.points)):
            node = self.ring[self.points[(start + i) % len(self.points)]]
            if node not in out:
                out.append(node)
            if len(out) >= min(count, len(self.members)):
                break
        return out[:count]
