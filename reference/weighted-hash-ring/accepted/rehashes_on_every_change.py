"""The plainest way: after every change all points of all nodes are hashed and sorted again."""

from bisect import bisect
from hashlib import sha256


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.weights = {}
        self.build()
        for node in nodes:
            self.add_node(node)

    def hash(self, s):
        return int(sha256(s.encode()).hexdigest(), 16)

    def build(self):
        ring = []
        for node, weight in self.weights.items():
            for i in range(self.vnodes * weight):
                ring.append((self.hash(f"{node}:{i}"), node))
        ring.sort()
        self.points = [point for point, node in ring]
        self.owners = [node for point, node in ring]

    def add_node(self, node, weight=1):
        if node in self.weights:
            raise ValueError("node is there already: " + node)
        if weight < 1:
            raise ValueError("weight must be at least 1")
        self.weights[node] = weight
        self.build()

    def remove_node(self, node):
        if node not in self.weights:
            raise KeyError(node)
        del self.weights[node]
        self.build()

    def get_node(self, key):
        if len(self.points) == 0:
            raise LookupError("ring is empty")
        return self.owners[bisect(self.points, self.hash(key)) % len(self.points)]

    def get_nodes(self, key, count):
        nodes = []
        start = bisect(self.points, self.hash(key))
        for owner in self.owners[start:] + self.owners[:start]:
            if len(nodes) == count:
                break
            if owner not in nodes:
                nodes.append(owner)
        return nodes
