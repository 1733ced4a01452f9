"""Rebuilds lazily and forgets to mark the ring as stale when the last change was a removal.

Caught by: removing moves own
"""

import hashlib
from bisect import bisect


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.nodes = set(nodes)
        self.stale = True
        self.ring = []

    def _hash(self, text):
        return int(hashlib.md5(text.encode()).hexdigest(), 16)

    def _refresh(self):
        if self.stale or not self.ring:
            self.ring = sorted(
                (self._hash(f"{n}#{i}"), n) for n in self.nodes for i in range(self.vnodes)
            )
            self.stale = False

    def add_node(self, node):
        if node in self.nodes:
            raise ValueError(node)
        self.nodes.add(node)
        self.stale = True

    def remove_node(self, node):
        if node not in self.nodes:
            raise KeyError(node)
        self.nodes.remove(node)
        if not self.nodes:
            self.stale = True

    def get_node(self, key):
        self._refresh()
        if not self.ring:
            raise LookupError("empty")
        return self.ring[bisect(self.ring, (self._hash(key), "")) % len(self.ring)][1]

    def get_nodes(self, key, count):
        self._refresh()
        i = bisect(self.ring, (self._hash(key), ""))
        return list(dict.fromkeys(n for _, n in self.ring[i:] + self.ring[:i]))[:count]
