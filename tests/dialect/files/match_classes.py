from dataclasses import dataclass
from enum import Enum


@dataclass
class Point:
    x: int
    y: int


@dataclass
class Circle:
    centre: Point
    radius: int


class Named:
    __match_args__ = ("name", "_age")

    def __init__(self, name, age):
        self.name, self._age = name, age


class Colour(Enum):
    RED = 1
    BLUE = 2


def describe(shape):
    match shape:
        case Point(0, 0):
            return "origin"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point(x=0):
            return "on the y axis"
        case Circle(Point(x, y), radius=r) as c:
            return f"circle {x},{y} r{r} {c.radius}"
        case Named("Eve", age):
            return f"Eve is {age}"
        case Named(name):
            return name
        case Colour.RED:
            return "red"
        case Colour():
            return "another colour"
        case (Point(a, _), Point(b, _)):
            return a + b
        case {"at": Point(x, y)}:
            return x * y


def main():
    shapes = [
        Point(0, 0), Point(3, 3), Point(0, 2), Circle(Point(1, 2), 5), Named("Eve", 30), Named("Bob", 1),
        Colour.RED, Colour.BLUE, (Point(1, 2), Point(3, 4)), {"at": Point(6, 7)}, object,
    ]
    return [describe(s) for s in shapes]
