"""Points are ordered dataclasses; every node is an object with its weight; BLAKE2b, a generator."""

import hashlib
from bisect import bisect_left, insort
from dataclasses import dataclass, field


class EmptyRing(LookupError):
    pass


class BadWeight(ValueError):
    pass


@dataclass(order=True, frozen=True)
class Point:
    angle: int
    node: str = field(default="")


@dataclass(frozen=True)
class Node:
    name: str
    weight: int = 1

    def __post_init__(self):
        if self.weight < 1:
            raise BadWeight(f"{self.name!r}: weight {self.weight}")

    def points(self, per_share: int):
        for i in range(self.weight * per_share):
            yield Point(angle_of(f"{i}-{self.name}"), self.name)


def angle_of(text: str) -> int:
    digest = hashlib.blake2b(text.encode(), digest_size=8).digest()
    return int.from_bytes(digest, "little")


class HashRing:
    def __init__(self, nodes=(), vnodes: int = 128):
        self.vnodes = vnodes
        self.points: list[Point] = []
        self.nodes: dict[str, Node] = {}
        for node in nodes:
            self.add_node(node)

    def add_node(self, node: str, weight: int = 1) -> None:
        new = Node(node, weight)
        if node in self.nodes:
            raise ValueError(node)
        self.nodes[node] = new
        for point in new.points(self.vnodes):
            insort(self.points, point)

    def remove_node(self, node: str) -> None:
        for point in self.nodes.pop(node).points(self.vnodes):
            del self.points[bisect_left(self.points, point)]

    def _walk(self, key: str):
        start = bisect_left(self.points, angle_of(key), key=lambda p: p.angle)
        for i in range(len(self.points)):
            yield self.points[(start + i) % len(self.points)].node

    def get_node(self, key: str) -> str:
        for node in self._walk(key):
            return node
        raise EmptyRing("no node can hold " + repr(key))

    def get_nodes(self, key: str, count: int) -> list[str]:
        chosen: list[str] = []
        if count == 0:
            return chosen
        for node in self._walk(key):
            if node not in chosen:
                chosen.append(node)
                if len(chosen) == count:
                    break
        return chosen
