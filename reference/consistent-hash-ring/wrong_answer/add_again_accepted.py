"""Adding a node that is on the ring does nothing, silently.

Caught by: errors change nothing
"""

import bisect
import hashlib


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.nodes = set(nodes)
        self._rebuild()

    def _hash(self, text):
        return int(hashlib.md5(text.encode()).hexdigest(), 16)

    def _rebuild(self):
        self.ring = sorted(
            (self._hash(f"{node}#{i}"), node) for node in self.nodes for i in range(self.vnodes)
        )

    def add_node(self, node):
        self.nodes.add(node)
        self._rebuild()

    def remove_node(self, node):
        self.nodes.remove(node)
        self._rebuild()

    def get_node(self, key):
        if not self.nodes:
            raise LookupError("empty")
        return self.ring[bisect.bisect(self.ring, (self._hash(key), "")) % len(self.ring)][1]

    def get_nodes(self, key, count):
        i = bisect.bisect(self.ring, (self._hash(key), ""))
        return list(dict.fromkeys(n for _, n in self.ring[i:] + self.ring[:i]))[:count]
