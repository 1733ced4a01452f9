"""Sorted (crc32, node) pairs: a node's points are filtered out when it leaves; ties go by name."""

import bisect
import zlib


class HashRing:

    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.names = []
        self.pairs = []
        for node in nodes:
            self._insert(node, 1)
        self.pairs.sort()

    def _insert(self, node, weight):
        if node in self.names:
            raise ValueError("already there")
        if weight < 1:
            raise ValueError("too light")
        self.names.append(node)
        for i in range(weight):
            for j in range(self.vnodes):
                self.pairs.append((zlib.crc32(f"{node}:{i}:{j}".encode()), node))

    def add_node(self, node, weight=1):
        self._insert(node, weight)
        self.pairs.sort()

    def remove_node(self, node):
        if node not in self.names:
            raise KeyError(node)
        self.names = [n for n in self.names if n != node]
        self.pairs = [(h, n) for (h, n) in self.pairs if n != node]

    def _start(self, key):
        i = bisect.bisect(self.pairs, (zlib.crc32(key.encode()), ""))
        return i if i < len(self.pairs) else 0

    def get_node(self, key):
        if len(self.pairs) == 0:
            raise IndexError("empty ring")
        return self.pairs[self._start(key)][1]

    def get_nodes(self, key, count):
        out = []
        if not self.pairs:
            return out
        i = self._start(key)
        while len(out) < count and len(out) < len(self.names):
            node = self.pairs[i][1]
            if node not in out:
                out.append(node)
            i += 1
            if i == len(self.pairs):
                i = 0
        return out
