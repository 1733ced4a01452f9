"""Draws a node by its weight with a generator seeded by the key: a draw from another list.

Caught by: adding moves to new, removing moves own, stable preferences
"""

import random


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.weights = dict.fromkeys(nodes, 1)

    def add_node(self, node, weight=1):
        if weight < 1 or node in self.weights:
            raise ValueError(node, weight)
        self.weights[node] = weight

    def remove_node(self, node):
        if node not in self.weights:
            raise KeyError(node)
        del self.weights[node]

    def get_node(self, key):
        if not self.weights:
            raise LookupError("empty ring")
        return self.get_nodes(key, 1)[0]

    def get_nodes(self, key, count):
        rng = random.Random(key)
        left = dict(sorted(self.weights.items()))
        chosen = []
        while left and len(chosen) < count:
            (node,) = rng.choices(list(left), left.values())
            chosen.append(node)
            del left[node]
        return chosen
