"""Beyond the last point it stays on the last instead of going round to the first.

get_node alone is still consistent then; the lists of those keys are not.

Caught by: stable preferences
"""

import bisect
import hashlib


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.nodes = set()
        self.ring = []
        for node in nodes:
            self.add_node(node)

    def _hash(self, text):
        return int(hashlib.md5(text.encode()).hexdigest(), 16)

    def add_node(self, node):
        if node in self.nodes:
            raise ValueError(node)
        self.nodes.add(node)
        for i in range(self.vnodes):
            bisect.insort(self.ring, (self._hash(f"{node}#{i}"), node))

    def remove_node(self, node):
        if node not in self.nodes:
            raise KeyError(node)
        self.nodes.remove(node)
        self.ring = [(h, n) for h, n in self.ring if n != node]

    def _index(self, key):
        i = bisect.bisect(self.ring, (self._hash(key), ""))
        if i == len(self.ring):
            i = len(self.ring) - 1
        return i

    def get_node(self, key):
        if not self.ring:
            raise LookupError("empty")
        return self.ring[self._index(key)][1]

    def get_nodes(self, key, count):
        nodes = []
        start = self._index(key)
        for step in range(len(self.ring)):
            node = self.ring[(start + step) % len(self.ring)][1]
            if node not in nodes:
                nodes.append(node)
        return nodes[:count]
