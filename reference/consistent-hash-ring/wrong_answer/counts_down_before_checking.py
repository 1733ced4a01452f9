"""A failed remove_node has already lowered the number of nodes, so lists come out too short.

Caught by: errors change nothing
"""

import hashlib
from bisect import bisect, insort


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.size = 0
        self.by_node = {}
        self.ring = []
        for node in nodes:
            self.add_node(node)

    def _hash(self, text):
        return int(hashlib.md5(text.encode()).hexdigest(), 16)

    def add_node(self, node):
        if node in self.by_node:
            raise ValueError("duplicate")
        self.size += 1
        self.by_node[node] = [(self._hash(f"{node}#{i}"), node) for i in range(self.vnodes)]
        for entry in self.by_node[node]:
            insort(self.ring, entry)

    def remove_node(self, node):
        self.size -= 1
        for entry in self.by_node.pop(node):
            self.ring.remove(entry)

    def get_node(self, key):
        if not self.ring:
            raise LookupError("empty")
        return self.ring[bisect(self.ring, (self._hash(key), "")) % len(self.ring)][1]

    def get_nodes(self, key, count):
        result = []
        i = bisect(self.ring, (self._hash(key), ""))
        while len(result) < min(count, self.size):
            node = self.ring[i % len(self.ring)][1]
            if node not in result:
                result.append(node)
            i += 1
        return result
