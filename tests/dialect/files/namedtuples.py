from collections import namedtuple
from typing import NamedTuple

Point = namedtuple("Point", ["x", "y"], defaults=[0])
Card = namedtuple("Card", "rank suit")


class Item(NamedTuple):
    name: str
    price: float = 1.0

    @property
    def label(self):
        return f"{self.name}@{self.price}"

    def twice(self) -> "Item":
        return self._replace(price=self.price * 2)


def main():
    p = Point(3)
    x, y = p
    return p, x + y, p._asdict(), p._replace(x=9), Point._fields, Point._make([1, 2]), Card("A", "S").suit, Item("a").label, Item("b", 2.0).twice(), Item._field_defaults
