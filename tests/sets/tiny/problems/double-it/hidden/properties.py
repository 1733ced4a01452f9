"""Twice is twice, for small and for big numbers."""

from judge.authoring import agrees

from . import generators as draw


def twice(n):
    return n + n


PROPERTIES = (
    agrees("small", "Small numbers are doubled.", given=draw.small, oracle=twice, cases=20),
    agrees("big", "Big numbers are doubled.", given=draw.big, oracle=twice, cases=40),
)

LARGE = ()
