"""One flat dict from (node number, segment) to node number; versions are sorted when next asked for."""
from bisect import bisect_right
from collections import defaultdict
from itertools import count


class ApiRouter:
    def __init__(self):
        self._numbers = count(1)
        self._next = {}
        self._handlers = defaultdict(dict)
        self._order = {}

    def _node(self, prefix, grow):
        node = 0
        for segment in filter(None, prefix.split("/")):
            step = node, segment
            if step not in self._next:
                if not grow:
                    return None
                self._next[step] = next(self._numbers)
            node = self._next[step]
        return node

    def add(self, prefix, version, handler):
        node = self._node(prefix, grow=True)
        self._handlers[node][version] = handler
        self._order.pop(node, None)

    def remove(self, prefix, version):
        node = self._node(prefix, grow=False)
        if node is None or self._handlers[node].pop(version, None) is None:
            return False
        self._order.pop(node, None)
        return True

    def _newest(self, node, version):
        if node not in self._handlers:
            return None
        order = self._order.get(node)
        if order is None:
            order = self._order[node] = sorted(self._handlers[node])
        place = len(order) if version is None else bisect_right(order, version)
        return order[place - 1] if place else None

    def route(self, path, version=None):
        node, best = 0, None
        segments = [None, *filter(None, path.split("/"))]
        for segment in segments:
            if segment is not None:
                node = self._next.get((node, segment))
                if node is None:
                    break
            since = self._newest(node, version)
            if since is not None:
                best = node, since
        if best is None:
            return None
        node, since = best
        return self._handlers[node][since]
