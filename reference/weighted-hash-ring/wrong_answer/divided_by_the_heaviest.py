"""The heaviest node gets vnodes points and the others a part of it.

Caught by: stable preferences
"""

from bisect import bisect
from hashlib import blake2b
from typing import Dict, Iterable, List


class HashRing:
    def __init__(self, nodes: Iterable[str] = (), vnodes: int = 128) -> None:
        self._vnodes = vnodes
        self._weights: Dict[str, int] = {node: 1 for node in nodes}
        self._hashes: List[int] = []
        self._names: List[str] = []
        self._rebuild()

    @staticmethod
    def _hash(s: str) -> int:
        return int.from_bytes(blake2b(s.encode(), digest_size=8).digest(), "big")

    def _rebuild(self) -> None:
        pairs = []
        heaviest = max(self._weights.values(), default=1)
        for node, weight in self._weights.items():
            for r in range(max(1, self._vnodes * weight // heaviest)):
                pairs.append((self._hash(f"{r}|{node}"), node))
        pairs.sort()
        self._hashes = [h for h, _ in pairs]
        self._names = [n for _, n in pairs]

    def add_node(self, node: str, weight: int = 1) -> None:
        if weight < 1:
            raise ValueError(weight)
        if node in self._weights:
            raise ValueError(node)
        self._weights[node] = weight
        self._rebuild()

    def remove_node(self, node: str) -> None:
        del self._weights[node]
        self._rebuild()

    def get_node(self, key: str) -> str:
        if not self._names:
            raise LookupError("empty ring")
        return self._names[bisect(self._hashes, self._hash(key)) % len(self._names)]

    def get_nodes(self, key: str, count: int) -> List[str]:
        i = bisect(self._hashes, self._hash(key))
        return list(dict.fromkeys(self._names[i:] + self._names[:i]))[:count]
