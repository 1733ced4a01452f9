"""The answer is the plainly added one."""

from __future__ import annotations

from itertools import accumulate

from judge.authoring import agrees, large

from .generators import cases, many


def oracle(numbers: list[int], start: int) -> list[int]:
    return list(accumulate(numbers, initial=start))[1:]


PROPERTIES = (agrees("sums", "each entry is the sum so far", given=cases, oracle=oracle, cases=50),)
LARGE = (large("many", "100,000 numbers", n=100_000, build=many, oracle=oracle),)
