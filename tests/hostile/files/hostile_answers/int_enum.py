# expect: WA
# alone: WA
# real: fools
# tries: an enum member with the right value
from enum import IntEnum


class Answer(IntEnum):
    RIGHT = 42


def solve():
    return Answer.RIGHT
