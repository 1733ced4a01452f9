"""Composition: an unweighted ring inside, on which a node of weight w stands as w shares."""

import bisect
import hashlib


class _PlainRing:
    """Members are tuples; each has the same number of points."""

    def __init__(self, points_each):
        self.points_each = points_each
        self.ring = []

    @staticmethod
    def place(*label):
        return int(hashlib.sha512("\x00".join(map(str, label)).encode()).hexdigest()[:24], 16)

    def insert(self, members):
        self.ring += [
            (self.place(i, *member), member) for member in members for i in range(self.points_each)
        ]
        self.ring.sort()

    def drop(self, name):
        self.ring = [(p, member) for p, member in self.ring if member[1] != name]

    def walk(self, key):
        at = bisect.bisect_right(self.ring, (self.place(key),))
        for i in range(at - len(self.ring), at):
            yield self.ring[i][1]


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self._inner = _PlainRing(vnodes)
        self._names = set()
        for node in nodes:
            self.add_node(node)

    def add_node(self, node, weight=1):
        if weight < 1:
            raise ValueError("a node needs a share")
        if node in self._names:
            raise ValueError("twice: " + node)
        self._names.add(node)
        self._inner.insert([(share, node) for share in range(weight)])

    def remove_node(self, node):
        if node not in self._names:
            raise KeyError(node)
        self._names.discard(node)
        self._inner.drop(node)

    def get_node(self, key):
        try:
            return next(self._inner.walk(key))[1]
        except StopIteration:
            raise LookupError("the ring is empty") from None

    def get_nodes(self, key, count):
        found = {}
        if count:
            for _, node in self._inner.walk(key):
                found[node] = True
                if len(found) == count:
                    break
        return list(found)
