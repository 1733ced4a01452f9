"""Points and owners are kept in the class and emptied by the constructor: right until two rings are used at the same time.

Caught by: side by side
"""

import bisect
import hashlib


def _hash(text):
    return int(hashlib.md5(text.encode("utf-8")).hexdigest(), 16)


class HashRing:
    _points = []
    _owners = []

    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self._points.clear()
        self._owners.clear()
        self._weights = {}
        for node in nodes:
            self.add_node(node)

    def add_node(self, node, weight=1):
        if weight < 1:
            raise ValueError(f"the weight must be at least 1, not {weight}")
        if node in self._weights:
            raise ValueError(f"{node} is on the ring already")
        self._weights[node] = weight
        for i in range(self.vnodes * weight):
            point = _hash(f"{node}#{i}")
            at = bisect.bisect(self._points, point)
            self._points.insert(at, point)
            self._owners.insert(at, node)

    def remove_node(self, node):
        if node not in self._weights:
            raise KeyError(node)
        for i in range(self.vnodes * self._weights.pop(node)):
            at = bisect.bisect_left(self._points, _hash(f"{node}#{i}"))
            while self._owners[at] != node:
                at += 1
            del self._points[at]
            del self._owners[at]

    def get_node(self, key):
        if not self._points:
            raise LookupError("the ring is empty")
        at = bisect.bisect(self._points, _hash(key)) % len(self._points)
        return self._owners[at]

    def get_nodes(self, key, count):
        wanted = min(count, len(self._weights))
        found = []
        start = bisect.bisect(self._points, _hash(key))
        step = 0
        while len(found) < wanted:
            owner = self._owners[(start + step) % len(self._owners)]
            if owner not in found:
                found.append(owner)
            step += 1
        return found
