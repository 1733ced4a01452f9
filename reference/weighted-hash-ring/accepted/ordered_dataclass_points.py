"""Points are ordered dataclasses kept in one list; BLAKE2b; a generator walks clockwise."""

import hashlib
from bisect import bisect_left, insort
from dataclasses import dataclass, field


class EmptyRing(LookupError):
    pass


@dataclass(order=True, frozen=True)
class Point:
    angle: int
    node: str = field(default="")


class HashRing:
    def __init__(self, nodes=(), vnodes: int = 128):
        self.vnodes = vnodes
        self.points: list[Point] = []
        self.nodes: dict[str, list[Point]] = {}
        for node in nodes:
            self.add_node(node)

    @staticmethod
    def angle(text: str) -> int:
        digest = hashlib.blake2b(text.encode(), digest_size=8).digest()
        return int.from_bytes(digest, "little")

    def add_node(self, node: str, weight: int = 1) -> None:
        if weight < 1:
            raise ValueError(f"weight {weight}")
        if node in self.nodes:
            raise ValueError(node)
        own = [Point(self.angle(f"{i}:{node}"), node) for i in range(weight * self.vnodes)]
        self.nodes[node] = own
        for point in own:
            insort(self.points, point)

    def remove_node(self, node: str) -> None:
        for point in self.nodes.pop(node):
            del self.points[bisect_left(self.points, point)]

    def _walk(self, key: str):
        start = bisect_left(self.points, self.angle(key), key=lambda p: p.angle)
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
