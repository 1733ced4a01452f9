from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Generic, Self, TypeVar

T = TypeVar("T")


class LinkedList(Generic[T]):
    class _Node:
        __slots__ = ("item", "next")

        def __init__(self, item: T, next: LinkedList._Node | None = None) -> None:
            self.item = item
            self.next = next

    def __init__(self, items: Iterable[T] = ()) -> None:
        self._head: LinkedList._Node | None = None
        self._size = 0
        for item in items:
            self.push(item)

    def push(self, item: T) -> Self:
        self._head = self._Node(item, self._head)
        self._size += 1
        return self

    def __iter__(self) -> Iterator[T]:
        node = self._head
        while node:
            yield node.item
            node = node.next

    def __len__(self) -> int:
        return self._size

    def __bool__(self) -> bool:
        return self._head is not None


def main():
    items: LinkedList[int] = LinkedList([1, 2, 3])
    return list(items.push(4)), len(items), bool(LinkedList()), max(items), 3 in items
