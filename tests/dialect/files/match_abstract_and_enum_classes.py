from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import Enum, IntEnum


class Expr(ABC):
    @abstractmethod
    def show(self): ...


@dataclass
class Num(Expr):
    value: int

    def show(self):
        return str(self.value)


@dataclass
class Add(Expr):
    left: Expr
    right: Expr

    def show(self):
        return "+"


class Level(IntEnum):
    LOW = 1
    HIGH = 2


class Plain(Expr):
    def show(self):
        return "plain"


class Meta(type):
    def __instancecheck__(cls, instance):
        return isinstance(instance, complex)


class Number(metaclass=Meta):
    __match_args__ = ("real", "imag")


def evaluate(e):
    match e:
        case Num(value):
            return value
        case Add(Num(0), right):
            return evaluate(right)
        case Add(left, Add(Num(a), Num(b))):
            return evaluate(left) + a * b
        case Add(left, right):
            return evaluate(left) + evaluate(right)
        case Level(level):
            return level * 100
        case Number(re, im):
            return re - im
        case Plain():
            return "plain"


def strict(e):
    try:
        match e:
            case Num(a, b):
                return a
    except TypeError as error:
        return str(error)


def main():
    trees = [Num(4), Add(Num(0), Num(7)), Add(Num(1), Add(Num(2), Num(3))), Add(Add(Num(1), Num(1)), Num(2)), Level.HIGH, 3 + 1j, Plain(), "other"]
    return [evaluate(t) for t in trees * 2], strict(Num(1)), strict("x")
