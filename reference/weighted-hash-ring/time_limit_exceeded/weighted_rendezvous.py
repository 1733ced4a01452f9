"""Right in every answer: the node with the highest weighted score. But it asks every node each time."""

import hashlib
import math


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.weights = dict.fromkeys(nodes, 1)

    def add_node(self, node, weight=1):
        if node in self.weights or weight < 1:
            raise ValueError(node, weight)
        self.weights[node] = weight

    def remove_node(self, node):
        del self.weights[node]

    def _score(self, node, key):
        digest = hashlib.md5(f"{len(node)}:{node}{key}".encode()).digest()
        uniform = (int.from_bytes(digest[:6], "big") + 0.5) / 2**48
        return -self.weights[node] / math.log(uniform), node

    def get_node(self, key):
        if not self.weights:
            raise LookupError("empty ring")
        return max(self.weights, key=lambda node: self._score(node, key))

    def get_nodes(self, key, count):
        return sorted(self.weights, key=lambda node: self._score(node, key), reverse=True)[:count]
