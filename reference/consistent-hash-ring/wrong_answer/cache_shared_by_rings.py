"""One cache of lookups for all rings, a class attribute: a new ring repeats an older one's answers.

Caught by: any sequence of calls, preference lists
"""

import bisect
import hashlib


class HashRing:
    _cache = {}

    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.nodes = set(nodes)
        self.ring = sorted((self._hash(f"{n}#{i}"), n) for n in self.nodes for i in range(vnodes))

    def _hash(self, text):
        return int(hashlib.md5(text.encode()).hexdigest(), 16)

    def add_node(self, node):
        if node in self.nodes:
            raise ValueError(node)
        self.nodes.add(node)
        for i in range(self.vnodes):
            bisect.insort(self.ring, (self._hash(f"{node}#{i}"), node))
        self._cache.clear()

    def remove_node(self, node):
        self.nodes.remove(node)
        self.ring = [(h, n) for h, n in self.ring if n != node]
        self._cache.clear()

    def get_node(self, key):
        if not self.ring:
            raise LookupError("empty")
        if key not in self._cache:
            i = bisect.bisect(self.ring, (self._hash(key), "")) % len(self.ring)
            self._cache[key] = self.ring[i][1]
        return self._cache[key]

    def get_nodes(self, key, count):
        i = bisect.bisect(self.ring, (self._hash(key), ""))
        return list(dict.fromkeys(n for _, n in self.ring[i:] + self.ring[:i]))[:count]
