"""Uses the built-in hash() of strings, which differs from process to process.

Caught by: same in every process
"""

import bisect


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.nodes = set()
        self.ring = []
        for node in nodes:
            self.add_node(node)

    def add_node(self, node):
        if node in self.nodes:
            raise ValueError(node)
        self.nodes.add(node)
        for i in range(self.vnodes):
            bisect.insort(self.ring, (hash((node, i)), node))

    def remove_node(self, node):
        if node not in self.nodes:
            raise KeyError(node)
        self.nodes.remove(node)
        self.ring = [(h, n) for h, n in self.ring if n != node]

    def get_node(self, key):
        if not self.ring:
            raise LookupError("empty ring")
        i = bisect.bisect(self.ring, (hash(key), ""))
        return self.ring[i % len(self.ring)][1]

    def get_nodes(self, key, count):
        i = bisect.bisect(self.ring, (hash(key), ""))
        result = []
        for _, node in self.ring[i:] + self.ring[:i]:
            if node not in result and len(result) < count:
                result.append(node)
        return result
