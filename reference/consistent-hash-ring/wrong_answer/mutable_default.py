"""A default list of points that is changed in place, so that all rings share their points.

Caught by: preference lists
"""

import bisect
import hashlib


def point(text):
    return int(hashlib.sha256(text.encode()).hexdigest(), 16)


class HashRing:
    def __init__(self, nodes=(), vnodes=128, points=[]):
        self.vnodes = vnodes
        self.nodes = set()
        self.ring = points
        for node in nodes:
            self.add_node(node)

    def add_node(self, node):
        if node in self.nodes:
            raise ValueError(node)
        self.nodes.add(node)
        self.ring += [(point(f"{node}:{i}"), node) for i in range(self.vnodes)]
        self.ring.sort()

    def remove_node(self, node):
        if node not in self.nodes:
            raise KeyError(node)
        self.nodes.remove(node)
        self.ring = [(p, n) for p, n in self.ring if n != node]

    def get_node(self, key):
        if not self.ring:
            raise LookupError("empty")
        return self.ring[bisect.bisect(self.ring, (point(key), "")) % len(self.ring)][1]

    def get_nodes(self, key, count):
        start = bisect.bisect(self.ring, (point(key), ""))
        found = []
        for _, n in self.ring[start:] + self.ring[:start]:
            if n not in found:
                found.append(n)
        return found[:count]
