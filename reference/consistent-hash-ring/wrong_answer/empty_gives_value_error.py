"""get_node on an empty ring raises ValueError instead of LookupError.

Caught by: errors change nothing
"""

import bisect
import hashlib


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.nodes = {}
        self.points = []
        for node in nodes:
            self.add_node(node)

    def _hash(self, text):
        return int(hashlib.md5(text.encode()).hexdigest(), 16)

    def add_node(self, node):
        if node in self.nodes:
            raise ValueError(f"{node} already added")
        self.nodes[node] = True
        for i in range(self.vnodes):
            bisect.insort(self.points, (self._hash(f"{node}#{i}"), node))

    def remove_node(self, node):
        del self.nodes[node]
        self.points = [p for p in self.points if p[1] != node]

    def get_node(self, key):
        if not self.nodes:
            raise ValueError("cannot look up a key on an empty ring")
        return self.points[bisect.bisect(self.points, (self._hash(key), "")) % len(self.points)][1]

    def get_nodes(self, key, count):
        i = bisect.bisect(self.points, (self._hash(key), ""))
        return list(dict.fromkeys(n for _, n in self.points[i:] + self.points[:i]))[:count]
