"""Keeps the default list of nodes and appends to it, so empty rings share their members.

Caught by: insertion order
"""

import bisect
import hashlib


def point(text):
    return int(hashlib.sha256(text.encode()).hexdigest(), 16)


class HashRing:
    def __init__(self, nodes=[], vnodes=128):
        self.vnodes = vnodes
        self.nodes = nodes
        self.ring = sorted((point(f"{n}:{i}"), n) for n in self.nodes for i in range(vnodes))

    def add_node(self, node):
        if node in self.nodes:
            raise ValueError(node)
        self.nodes = self.nodes
        self.nodes += [node]
        self.ring = sorted(self.ring + [(point(f"{node}:{i}"), node) for i in range(self.vnodes)])

    def remove_node(self, node):
        if node not in self.nodes:
            raise KeyError(node)
        self.nodes = [n for n in self.nodes if n != node]
        self.ring = [(p, n) for p, n in self.ring if n != node]

    def get_node(self, key):
        if not self.ring:
            raise LookupError("empty")
        return self.ring[bisect.bisect(self.ring, (point(key), "")) % len(self.ring)][1]

    def get_nodes(self, key, count):
        start = bisect.bisect(self.ring, (point(key), ""))
        found = []
        for _, n in self.ring[start:] + self.ring[:start]:
            if n not in found:
                found.append(n)
        return found[:count]
