"""The preference list holds the replicas only and leaves out the node that get_node names.

Caught by: preference lists
"""

import bisect
import hashlib


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self._v = vnodes
        self._nodes = set()
        self._ring = []
        for n in nodes:
            self.add_node(n)

    def _h(self, s):
        return hashlib.sha1(s.encode()).digest()

    def add_node(self, node):
        if node in self._nodes:
            raise ValueError(node)
        self._nodes.add(node)
        for i in range(self._v):
            bisect.insort(self._ring, (self._h(f"{node}#{i}"), node))

    def remove_node(self, node):
        if node not in self._nodes:
            raise KeyError(node)
        self._nodes.remove(node)
        self._ring = [(h, n) for h, n in self._ring if n != node]

    def _index(self, key):
        return bisect.bisect(self._ring, (self._h(key), "")) % len(self._ring)

    def get_node(self, key):
        if not self._ring:
            raise LookupError("empty")
        return self._ring[self._index(key)][1]

    def get_nodes(self, key, count):
        if not self._ring:
            return []
        at = self._index(key)
        order = []
        for step in range(1, len(self._ring) + 1):
            node = self._ring[(at + step) % len(self._ring)][1]
            if node not in order:
                order.append(node)
        return order[:count]
