"""The ring is a class attribute: a new ring begins with the nodes of the one before.

Caught by: any sequence of calls, preference lists
"""

import bisect
import hashlib


class HashRing:
    ring = []

    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        for node in nodes:
            if all(owner != node for _, owner in self.ring):
                self.add_node(node)

    def _hash(self, text):
        return int(hashlib.md5(text.encode()).hexdigest(), 16)

    def add_node(self, node):
        if any(owner == node for _, owner in self.ring):
            raise ValueError(node)
        for i in range(self.vnodes):
            bisect.insort(self.ring, (self._hash(f"{node}#{i}"), node))

    def remove_node(self, node):
        mine = [entry for entry in self.ring if entry[1] == node]
        if not mine:
            raise KeyError(node)
        for entry in mine:
            self.ring.remove(entry)

    def get_node(self, key):
        if not self.ring:
            raise LookupError("empty")
        return self.ring[bisect.bisect(self.ring, (self._hash(key), "")) % len(self.ring)][1]

    def get_nodes(self, key, count):
        i = bisect.bisect(self.ring, (self._hash(key), ""))
        nodes = []
        for _, node in self.ring[i:] + self.ring[:i]:
            if len(nodes) < count and node not in nodes:
                nodes.append(node)
        return nodes
