"""Takes ``vnodes`` and never uses it: four points a node are too few for even shares.

Caught by: balance
"""

import bisect
import hashlib
from typing import Iterable, List


class HashRing:
    REPLICAS = 4

    def __init__(self, nodes: Iterable[str] = (), vnodes: int = 128) -> None:
        self._hashes: List[int] = []
        self._names: List[str] = []
        for node in nodes:
            self.add_node(node)

    def _hash(self, s: str) -> int:
        return int.from_bytes(hashlib.blake2b(s.encode(), digest_size=8).digest(), "big")

    def add_node(self, node: str) -> None:
        if node in self._names:
            raise ValueError(node)
        for r in range(self.REPLICAS):
            h = self._hash(f"{r}|{node}")
            i = bisect.bisect(self._hashes, h)
            self._hashes.insert(i, h)
            self._names.insert(i, node)

    def remove_node(self, node: str) -> None:
        if node not in self._names:
            raise KeyError(node)
        keep = [i for i, name in enumerate(self._names) if name != node]
        self._hashes = [self._hashes[i] for i in keep]
        self._names = [self._names[i] for i in keep]

    def get_node(self, key: str) -> str:
        if not self._names:
            raise LookupError("empty ring")
        return self._names[bisect.bisect(self._hashes, self._hash(key)) % len(self._names)]

    def get_nodes(self, key: str, count: int) -> List[str]:
        i = bisect.bisect(self._hashes, self._hash(key))
        return list(dict.fromkeys(self._names[i:] + self._names[:i]))[:count]
