from enum import Enum, IntEnum, Flag, IntFlag, StrEnum, auto, unique


@unique
class Direction(Enum):
    NORTH = (0, 1)
    EAST = (1, 0)

    @property
    def turned(self):
        return Direction.EAST if self is Direction.NORTH else Direction.NORTH

    def __str__(self):
        return self.name.lower()


class Level(IntEnum):
    LOW = 1
    HIGH = 3


class Perm(Flag):
    R = auto()
    W = auto()
    RW = R | W


class Suit(StrEnum):
    HEARTS = auto()
    SPADES = auto()


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @classmethod
    def _missing_(cls, value):
        return cls.EARTH


Animal = Enum("Animal", "CAT DOG")


def main():
    return (
        [str(d) for d in Direction], Direction.NORTH.turned.name, Direction((1, 0)).name, Direction["EAST"].value,
        Level.HIGH > Level.LOW, Level(3) + 1, sorted(Level), bool(Perm.R & Perm.RW), Perm.RW.value, (Perm.R | Perm.W) == Perm.RW,
        Suit.HEARTS.value, f"{Suit.SPADES}", Planet.MARS.radius, Planet("?").name, [a.name for a in Animal], len(Direction),
        Direction.NORTH in Direction, list(Direction.__members__), repr(Level.LOW), Animal.CAT._value_,
    )
