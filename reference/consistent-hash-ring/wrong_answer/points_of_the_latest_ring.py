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
        self._nodes = set()
        for node in nodes:
            self.add_node(node)

    def add_node(self, node):
        if node in self._nodes:
            raise ValueError(f"{node} is on the ring already")
        self._nodes.add(node)
        for i in range(self.vnodes):
            point = _hash(f"{node}#{i}")
            at = bisect.bisect(self._points, point)
            self._points.insert(at, point)
            self._owners.insert(at, node)

    def remove_node(self, node):
        if node not in self._nodes:
            raise KeyError(node)
        self._nodes.remove(node)
        for i in range(self.vnodes):
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
        wanted = min(count, len(self._nodes))
        found = []
        start = bisect.bisect(self._points, _hash(key))
        step = 0
        while len(found) < wanted:
            owner = self._owners[(start + step) % len(self._owners)]
            if owner not in found:
                found.append(owner)
            step += 1
        return found
