"""Points from random.Random(label), which is the same everywhere; answers cached until a change."""

import random
from bisect import bisect
from typing import Iterable


def _spot(text: str) -> float:
    return random.Random(text).random()


class HashRing:
    def __init__(self, nodes: Iterable[str] = (), vnodes: int = 128) -> None:
        self.vnodes = vnodes
        self._by_spot: list[tuple[float, str]] = []
        self._nodes: dict[str, None] = {}
        self._cache: dict[str, str] = {}
        for node in nodes:
            self.add_node(node)

    def add_node(self, node: str) -> None:
        if node in self._nodes:
            raise ValueError(f"{node!r} is already on the ring")
        self._nodes[node] = None
        self._by_spot.extend((_spot(f"{node}\x00{i}"), node) for i in range(self.vnodes))
        self._by_spot.sort()
        self._cache.clear()

    def remove_node(self, node: str) -> None:
        del self._nodes[node]
        self._by_spot = [pair for pair in self._by_spot if pair[1] != node]
        self._cache.clear()

    def get_node(self, key: str) -> str:
        if key not in self._cache:
            if not self._by_spot:
                raise LookupError("the ring has no nodes")
            at = bisect(self._by_spot, (_spot(key),))
            self._cache[key] = self._by_spot[at % len(self._by_spot)][1]
        return self._cache[key]

    def get_nodes(self, key: str, count: int) -> list[str]:
        at = bisect(self._by_spot, (_spot(key),))
        order: dict[str, None] = {}
        for _, node in self._by_spot[at:] + self._by_spot[:at]:
            if len(order) >= count:
                break
            order.setdefault(node)
        return list(order)
