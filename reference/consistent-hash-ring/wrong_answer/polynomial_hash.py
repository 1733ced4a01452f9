"""Hashes by h * 31 + c: labels that differ in their last character land side by side.

Caught by: balance
"""

from bisect import bisect_left


def string_hash(s):
    h = 7
    for c in s:
        h = (h * 31 + ord(c)) % (1 << 32)
    return h


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.nodes = set(nodes)
        self._build()

    def _build(self):
        self.ring = sorted((string_hash(f"{n}#{i}"), n) for n in self.nodes for i in range(self.vnodes))

    def add_node(self, node):
        if node in self.nodes:
            raise ValueError(node)
        self.nodes.add(node)
        self._build()

    def remove_node(self, node):
        self.nodes.remove(node)
        self._build()

    def get_node(self, key):
        nodes = self.get_nodes(key, 1)
        if not nodes:
            raise LookupError("empty ring")
        return nodes[0]

    def get_nodes(self, key, count):
        start = bisect_left(self.ring, (string_hash(key), ""))
        out = []
        for i in range(len(self.ring)):
            if len(out) == count:
                break
            node = self.ring[(start + i) % len(self.ring)][1]
            if node not in out:
                out.append(node)
        return out
