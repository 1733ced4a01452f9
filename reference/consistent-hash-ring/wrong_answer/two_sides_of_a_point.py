"""get_node takes the point at the key's place, get_nodes the one after it.

Caught by: preference lists
"""

from bisect import bisect_left, bisect_right
from hashlib import md5


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.nodes = set()
        self.owner = {}
        self.points = []
        for node in nodes:
            self.add_node(node)

    def _hash(self, text):
        return int(md5(text.encode()).hexdigest(), 16)

    def add_node(self, node):
        if node in self.nodes:
            raise ValueError(node)
        self.nodes.add(node)
        self.owner.update((self._hash(f"{node}:{i}"), node) for i in range(self.vnodes))
        self.points = sorted(self.owner)

    def remove_node(self, node):
        self.nodes.remove(node)
        self.owner = {p: n for p, n in self.owner.items() if n != node}
        self.points = sorted(self.owner)

    def get_node(self, key):
        if not self.points:
            raise LookupError("empty")
        at = bisect_left(self.points, self._hash(key))
        return self.owner[self.points[at if at < len(self.points) else 0]]

    def get_nodes(self, key, count):
        at = bisect_right(self.points, self._hash(key))
        walk = self.points[at:] + self.points[:at]
        return list(dict.fromkeys(self.owner[p] for p in walk))[:count]
