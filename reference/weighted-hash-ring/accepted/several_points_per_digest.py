"""Ketama's way: one MD5 digest gives four 32-bit points; recursion lists the distinct nodes."""

import hashlib
import struct
from bisect import bisect_left
from collections import Counter, namedtuple
from itertools import count as numbers, islice

Vnode = namedtuple("Vnode", "point node")


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.__vnodes = vnodes
        self.__ring = []
        self.__shares = Counter()
        for node in nodes:
            self.add_node(node)

    def __quarters(self, node):
        for i in numbers():
            yield from struct.unpack("<IIII", hashlib.md5(f"{node}-{i}".encode()).digest())

    def add_node(self, node, weight=1):
        if weight < 1:
            raise ValueError(weight)
        if self.__shares[node]:
            raise ValueError(node)
        self.__shares[node] = weight
        points = islice(self.__quarters(node), self.__vnodes * weight)
        self.__ring = sorted(self.__ring + [Vnode(point, node) for point in points])

    def remove_node(self, node):
        if not self.__shares[node]:
            raise KeyError(node)
        self.__shares[node] = 0
        self.__ring = [v for v in self.__ring if v.node != node]

    def __index(self, key):
        point = struct.unpack("<I", hashlib.md5(key.encode()).digest()[:4])[0]
        at = bisect_left(self.__ring, (point, ""))
        return at if at < len(self.__ring) else 0

    def get_node(self, key):
        if self.__ring:
            return self.__ring[self.__index(key)].node
        raise LookupError("empty ring")

    def get_nodes(self, key, count):
        def rest(at, chosen):
            if len(chosen) == wanted:
                return chosen
            if self.__ring[at].node in chosen:
                return rest((at + 1) % len(self.__ring), chosen)
            return rest((at + 1) % len(self.__ring), chosen + [self.__ring[at].node])

        wanted = min(count, sum(1 for share in self.__shares.values() if share))
        return rest(self.__index(key), [])
