"""get_node on an empty ring answers with the empty string.

Caught by: errors change nothing
"""

import bisect
import hashlib


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.nodes = set()
        self.points = []
        for node in nodes:
            self.add_node(node)

    def _hash(self, text):
        return int(hashlib.md5(text.encode()).hexdigest(), 16)

    def add_node(self, node):
        if node in self.nodes:
            raise ValueError(node)
        self.nodes.add(node)
        for i in range(self.vnodes):
            bisect.insort(self.points, (self._hash(f"{node}#{i}"), node))

    def remove_node(self, node):
        self.nodes.remove(node)
        self.points = [p for p in self.points if p[1] != node]

    def get_node(self, key):
        i = bisect.bisect(self.points, (self._hash(key), ""))
        return self.points[i % len(self.points)][1] if self.points else ""

    def get_nodes(self, key, count):
        i = bisect.bisect(self.points, (self._hash(key), ""))
        return list(dict.fromkeys(n for _, n in self.points[i:] + self.points[:i]))[:count]
