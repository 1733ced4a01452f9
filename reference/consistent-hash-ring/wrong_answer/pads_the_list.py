"""Asked for more nodes than there are, it starts over and lists some of them twice.

Caught by: preference lists
"""

import bisect
import hashlib
from itertools import cycle, islice


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
            bisect.insort(self.ring, (self._hash(f"{node}@{i}"), node))

    def remove_node(self, node):
        self.nodes.remove(node)
        self.ring = [(h, n) for h, n in self.ring if n != node]

    def get_node(self, key):
        if not self.ring:
            raise LookupError("empty ring")
        i = bisect.bisect(self.ring, (self._hash(key), "")) % len(self.ring)
        return self.ring[i][1]

    def get_nodes(self, key, count):
        i = bisect.bisect(self.ring, (self._hash(key), ""))
        order = dict.fromkeys(n for _, n in self.ring[i:] + self.ring[:i])
        return list(islice(cycle(order), count))
