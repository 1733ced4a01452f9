"""A dict from point to node, its keys sorted again after every change; SHA-1, labels (node, i)."""

from bisect import bisect_left
from hashlib import sha1
from typing import Dict, Iterable, List


class HashRing:
    def __init__(self, nodes: Iterable[str] = (), vnodes: int = 128) -> None:
        self.vnodes = vnodes
        self.ring: Dict[int, str] = {}
        self.sorted_keys: List[int] = []
        self.points_of: Dict[str, List[int]] = {}
        for n in nodes:
            self.add_node(n)

    def _h(self, s: str) -> int:
        return int.from_bytes(sha1(s.encode()).digest(), "big")

    def add_node(self, node: str, weight: int = 1) -> None:
        if node in self.points_of:
            raise ValueError("duplicate node: " + repr(node))
        if weight <= 0:
            raise ValueError("weight must be positive")
        points = [self._h(repr((node, i))) for i in range(weight * self.vnodes)]
        self.points_of[node] = points
        for p in points:
            self.ring[p] = node
        self.sorted_keys = sorted(self.ring)

    def remove_node(self, node: str) -> None:
        for p in self.points_of.pop(node):
            del self.ring[p]
        self.sorted_keys = sorted(self.ring)

    def get_node(self, key: str) -> str:
        if not self.ring:
            raise LookupError("no nodes")
        i = bisect_left(self.sorted_keys, self._h(key))
        if i == len(self.sorted_keys):
            i = 0
        return self.ring[self.sorted_keys[i]]

    def get_nodes(self, key: str, count: int) -> List[str]:
        result: List[str] = []
        if count <= 0 or not self.ring:
            return result
        seen = set()
        i = bisect_left(self.sorted_keys, self._h(key))
        for k in self.sorted_keys[i:] + self.sorted_keys[:i]:
            node = self.ring[k]
            if node in seen:
                continue
            seen.add(node)
            result.append(node)
            if len(result) == count:
                break
        return result
