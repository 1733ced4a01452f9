"""Every point of a node gets the same label, so a node really has one point.

Caught by: balance
"""

import bisect
import hashlib


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.ring = []
        self.nodes = set()
        for node in nodes:
            self.add_node(node)

    def _hash(self, value):
        return int(hashlib.sha1(value.encode()).hexdigest(), 16)

    def add_node(self, node):
        if node in self.nodes:
            raise ValueError(node)
        self.nodes.add(node)
        self.ring.extend([(self._hash(node), node)] * self.vnodes)
        self.ring.sort()

    def remove_node(self, node):
        self.nodes.remove(node)
        self.ring = [entry for entry in self.ring if entry[1] != node]

    def get_node(self, key):
        if not self.ring:
            raise LookupError("empty")
        return self.ring[bisect.bisect(self.ring, (self._hash(key),)) % len(self.ring)][1]

    def get_nodes(self, key, count):
        found = []
        i = bisect.bisect(self.ring, (self._hash(key),))
        while len(found) < min(count, len(self.nodes)):
            node = self.ring[i % len(self.ring)][1]
            if node not in found:
                found.append(node)
            i += 1
        return found
