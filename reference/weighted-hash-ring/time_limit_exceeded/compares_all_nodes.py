"""Right, but asks at every lookup whether the nodes have changed, by sorting them all."""
from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import chain, islice


def position(label: str) -> bytes:
    return sha256(label.encode()).digest()


def clockwise(owners: list[str], start: int) -> Iterator[str]:
    return chain(islice(owners, start, None), islice(owners, start))


class HashRing:
    def __init__(self, nodes: Iterable[str] = (), vnodes: int = 128) -> None:
        self._weights: dict[str, int] = dict.fromkeys(nodes, 1)
        self._vnodes = vnodes
        self._built: tuple[list[bytes], list[str]] = [], []
        self._built_for: list[tuple[str, int]] = []

    def _ring(self) -> tuple[list[bytes], list[str]]:
        nodes = sorted(self._weights.items())
        if nodes != self._built_for:
            pairs = sorted(
                (position(f"{len(node)}|{node}|{i}"), node)
                for node, weight in self._weights.items()
                for i in range(weight * self._vnodes)
            )
            self._built = [p for p, _ in pairs], [n for _, n in pairs]
            self._built_for = nodes
        return self._built

    def add_node(self, node: str, weight: int = 1) -> None:
        if node in self._weights or weight < 1:
            raise ValueError(f"cannot add {node!r} with weight {weight}")
        self._weights = {**self._weights, node: weight}

    def remove_node(self, node: str) -> None:
        if node not in self._weights:
            raise KeyError(node)
        self._weights = {n: w for n, w in self._weights.items() if n != node}

    def get_node(self, key: str) -> str:
        points, owners = self._ring()
        if not owners:
            raise LookupError("empty ring")
        return owners[bisect_right(points, position(key)) % len(owners)]

    def get_nodes(self, key: str, count: int) -> list[str]:
        points, owners = self._ring()
        walk = clockwise(owners, bisect_right(points, position(key)))
        return list(islice(dict.fromkeys(walk), count))
