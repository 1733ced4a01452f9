"""Large cases that are built once: the same case, the same verdicts, and less work."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

from judge.authoring import FunctionCall, LargeCase, Mismatch, Run
from judge.catalogue.hidden import Hidden
from judge.pipeline.large import build
from judge.verification.remembering import remembering


class Counting:
    """A large case that counts how often it is asked for what; sums of numbers are right."""

    def __init__(self) -> None:
        self.built = self.called = self.checked = 0

    def build(self, n: int, rng: random.Random) -> list[int]:
        self.built += 1
        return [rng.randrange(100) for _ in range(n)]

    def runs(self, case: list[int]) -> tuple[Run, ...]:
        self.called += 1
        return (Run(call=FunctionCall(arguments=(case,))),)

    def check(self, case: list[int], answers: Sequence[Any]) -> Mismatch | None:
        self.checked += 1
        if answers[0] in (sum(case), -sum(case)):
            return None
        return Mismatch(expected=sum(case), got=answers[0])

    def large(self) -> LargeCase:
        return LargeCase(
            name="sum", claim="", n=5, build=self.build, runs=self.runs, check=self.check
        )


def remembered(counting: Counting) -> LargeCase:
    return remembering(Hidden(properties=(), large=(counting.large(),))).large[0]


def test_large_case_is_built_once_for_a_seed() -> None:
    counting = Counting()
    large = remembered(counting)
    cases = [build(large, large.n, 7) for _ in range(3)]
    assert cases[0] is cases[2]
    assert cases[0] == build(counting.large(), 5, 7)
    assert large.runs(cases[0]) is large.runs(cases[1])
    assert (counting.built, counting.called) == (2, 1)


def test_other_sizes_and_seeds_have_cases_of_their_own() -> None:
    counting = Counting()
    large, plain = remembered(counting), counting.large()
    build(large, 5, 7)
    for n, seed in ((4, 7), (5, 8), (5, 7)):
        assert build(large, n, seed) == build(plain, n, seed)
        case = build(large, n, seed)
        assert large.runs(case) == plain.runs(case)


def test_other_size_drawn_from_the_same_numbers_is_another_case() -> None:
    large = remembered(Counting())
    assert large.build(5, random.Random(1)) != large.build(4, random.Random(1))


def test_answers_that_were_right_are_not_checked_again() -> None:
    counting = Counting()
    large = remembered(counting)
    case = build(large, 5, 7)
    assert large.check(case, [sum(case)]) is None
    assert large.check(case, [sum(case)]) is None
    assert counting.checked == 1


def test_every_other_answer_is_checked() -> None:
    counting = Counting()
    large = remembered(counting)
    case = build(large, 5, 7)
    for first in (sum(case) + 1, sum(case)):
        wrong = large.check(case, [first])
        assert (wrong is None) == (first == sum(case))
    assert large.check(case, [-sum(case)]) is None
    for answer in (True, float(sum(case)) + 0.5, None, sum(case) + 1):
        assert large.check(case, [answer]) is not None
    assert counting.checked == 7


def test_right_answers_of_one_case_are_not_those_of_another() -> None:
    counting = Counting()
    large = remembered(counting)
    case, other = build(large, 5, 7), build(large, 5, 8)
    assert large.check(case, [sum(case)]) is None
    assert sum(case) != sum(other)
    assert large.check(other, [sum(case)]) is not None
