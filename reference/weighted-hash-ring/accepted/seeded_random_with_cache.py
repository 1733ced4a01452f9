"""Points from random.Random(node), one after the other; answers are cached until a change."""

import random
from bisect import bisect
from typing import Iterable


def _spots(text: str, count: int) -> list[float]:
    stream = random.Random(text)
    return [stream.random() for _ in range(count)]


class HashRing:
    def __init__(self, nodes: Iterable[str] = (), vnodes: int = 128) -> None:
        self.vnodes = vnodes
        self._by_spot: list[tuple[float, str]] = []
        self._weights: dict[str, int] = {}
        self._cache: dict[str, str] = {}
        for node in nodes:
            self.add_node(node)

    def add_node(self, node: str, weight: int = 1) -> None:
        if node in self._weights:
            raise ValueError(f"{node!r} is already on the ring")
        if not weight >= 1:
            raise ValueError(f"weight {weight!r}")
        self._weights[node] = weight
        spots = _spots("node " + node, self.vnodes * weight)
        self._by_spot.extend((spot, node) for spot in spots)
        self._by_spot.sort()
        self._cache.clear()

    def remove_node(self, node: str) -> None:
        del self._weights[node]
        self._by_spot = [pair for pair in self._by_spot if pair[1] != node]
        self._cache.clear()

    def get_node(self, key: str) -> str:
        if key not in self._cache:
            if not self._by_spot:
                raise LookupError("the ring has no nodes")
            at = bisect(self._by_spot, (_spots("key " + key, 1)[0],))
            self._cache[key] = self._by_spot[at % len(self._by_spot)][1]
        return self._cache[key]

    def get_nodes(self, key: str, count: int) -> list[str]:
        at = bisect(self._by_spot, (_spots("key " + key, 1)[0],))
        order: dict[str, None] = {}
        for _, node in self._by_spot[at:] + self._by_spot[:at]:
            if len(order) >= count:
                break
            order.setdefault(node)
        return list(order)
