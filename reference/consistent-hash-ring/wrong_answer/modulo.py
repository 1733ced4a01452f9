"""Takes the hash modulo the number of nodes: nearly every key moves when one node comes.

Caught by: adding moves to new, removing moves own
"""

import hashlib


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.nodes = sorted(nodes)

    def add_node(self, node):
        if node in self.nodes:
            raise ValueError(f"{node} exists")
        self.nodes.append(node)
        self.nodes.sort()

    def remove_node(self, node):
        if node not in self.nodes:
            raise KeyError(node)
        self.nodes.remove(node)

    def _index(self, key):
        return int(hashlib.md5(key.encode()).hexdigest(), 16) % len(self.nodes)

    def get_node(self, key):
        if not self.nodes:
            raise LookupError("no nodes")
        return self.nodes[self._index(key)]

    def get_nodes(self, key, count):
        if not self.nodes:
            return []
        i = self._index(key)
        return (self.nodes[i:] + self.nodes[:i])[:count]
