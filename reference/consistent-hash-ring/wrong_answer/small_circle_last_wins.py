"""Only 65,536 places: where two points meet, the node that came last takes the place.

Caught by: balance
"""

import bisect
import hashlib


class HashRing:
    SLOTS = 2**16

    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.nodes = set()
        self.slots = {}
        self.order = []
        for node in nodes:
            self.add_node(node)

    def _slot(self, text):
        return int(hashlib.md5(text.encode()).hexdigest(), 16) % self.SLOTS

    def add_node(self, node):
        if node in self.nodes:
            raise ValueError(node)
        self.nodes.add(node)
        for i in range(self.vnodes):
            self.slots[self._slot(f"{node}#{i}")] = node
        self.order = sorted(self.slots)

    def remove_node(self, node):
        if node not in self.nodes:
            raise KeyError(node)
        self.nodes.remove(node)
        self.slots = {s: n for s, n in self.slots.items() if n != node}
        self.order = sorted(self.slots)

    def get_node(self, key):
        if not self.nodes:
            raise LookupError("empty")
        at = bisect.bisect_left(self.order, self._slot(key)) % len(self.order)
        return self.slots[self.order[at]]

    def get_nodes(self, key, count):
        at = bisect.bisect_left(self.order, self._slot(key))
        walk = self.order[at:] + self.order[:at]
        return list(dict.fromkeys(self.slots[s] for s in walk))[:count]
