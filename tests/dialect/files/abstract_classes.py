from abc import ABC, ABCMeta, abstractmethod
from typing import Protocol, runtime_checkable


class Shape(ABC):
    @property
    @abstractmethod
    def area(self): ...

    @abstractmethod
    def scale(self, k): ...

    def describe(self):
        return f"{self.__class__.__name__} of {self.area}"


class Square(Shape):
    def __init__(self, side):
        self.side = side

    @property
    def area(self):
        return self.side**2

    def scale(self, k):
        return Square(self.side * k)


class Old(metaclass=ABCMeta):
    @abstractmethod
    def go(self):
        raise NotImplementedError


@runtime_checkable
class Drawable(Protocol):
    def scale(self, k): ...


def main():
    try:
        Shape()
    except TypeError as error:
        refused = "abstract" in str(error)
    try:
        Old()
    except TypeError:
        refused = refused and True
    return refused, Square(3).scale(2).describe(), isinstance(Square(1), Drawable), isinstance(3, Drawable)
