"""A plain ring of aliases underneath: a node of weight w is w aliases, each with its own points."""

from bisect import bisect
from collections import defaultdict
from hashlib import sha256
from typing import Iterable, Iterator


class PlainRing:
    def __init__(self, vnodes: int) -> None:
        self.vnodes = vnodes
        self.points: list[tuple[bytes, tuple[str, int]]] = []

    def add(self, alias: tuple[str, int]) -> None:
        for i in range(self.vnodes):
            label = f"{i}/{alias[1]}/{alias[0]}"
            self.points.append((sha256(label.encode()).digest(), alias))

    def settle(self) -> None:
        self.points.sort()

    def remove(self, name: str) -> None:
        self.points = [point for point in self.points if point[1][0] != name]

    def walk(self, key: str) -> Iterator[str]:
        start = bisect(self.points, (sha256(key.encode()).digest(),))
        for at in range(start, start + len(self.points)):
            yield self.points[at % len(self.points)][1][0]


class HashRing:
    def __init__(self, nodes: Iterable[str] = (), vnodes: int = 128) -> None:
        self._ring = PlainRing(vnodes)
        self._aliases: defaultdict[str, int] = defaultdict(int)
        for node in nodes:
            self._join(node, 1)
        self._ring.settle()

    def _join(self, node: str, weight: int) -> None:
        for number in range(weight):
            self._ring.add((node, number))
        self._aliases[node] += weight

    def add_node(self, node: str, weight: int = 1) -> None:
        match self._aliases.get(node), weight:
            case None, w if w >= 1:
                self._join(node, weight)
                self._ring.settle()
            case None, _:
                raise ValueError("a weight is at least 1")
            case _:
                raise ValueError("the node is on the ring already")

    def remove_node(self, node: str) -> None:
        del self._aliases[node]
        self._ring.remove(node)

    def get_node(self, key: str) -> str:
        try:
            return next(self._ring.walk(key))
        except StopIteration:
            raise LookupError("the ring is empty") from None

    def get_nodes(self, key: str, count: int) -> list[str]:
        nodes: dict[str, None] = {}
        due = min(count, len(self._aliases))
        for node in self._ring.walk(key):
            if len(nodes) == due:
                break
            nodes[node] = None
        return list(nodes)
