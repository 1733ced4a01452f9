from __future__ import annotations

import typing
from dataclasses import dataclass, field
from typing import ClassVar, Optional


@dataclass
class Node:
    val: int
    left: Optional[Node] = None
    right: Node | None = None
    made: ClassVar[int] = 0
    also: typing.ClassVar[list] = []
    tags: list[str] = field(default_factory=list)


def depth(node: Node | None) -> int:
    return 0 if node is None else 1 + max(depth(node.left), depth(node.right))


def main():
    return depth(Node(1, Node(2, Node(3)))), Node.__annotations__["left"], len(Node.__dataclass_fields__), repr(Node(1))
