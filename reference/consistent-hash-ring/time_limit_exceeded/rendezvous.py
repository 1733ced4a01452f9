"""Right: the node with the highest score for the key. But each lookup asks every node.

Caught by: many nodes.
"""

import hashlib


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.nodes = set(nodes)

    def add_node(self, node):
        if node in self.nodes:
            raise ValueError(node)
        self.nodes.add(node)

    def remove_node(self, node):
        self.nodes.remove(node)

    def _score(self, node, key):
        return hashlib.md5(f"{len(node)}:{node}{key}".encode()).digest()

    def get_node(self, key):
        if not self.nodes:
            raise LookupError("empty ring")
        return max(self.nodes, key=lambda node: (self._score(node, key), node))

    def get_nodes(self, key, count):
        ranked = sorted(self.nodes, key=lambda node: (self._score(node, key), node), reverse=True)
        return ranked[:count]
