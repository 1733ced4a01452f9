"""What an answer must satisfy, one property for each rule of the statement."""

from __future__ import annotations

from collections.abc import Sequence

from judge.authoring import FunctionCall, Mismatch, Run, agrees, holds, large, same

from . import generators as draw
from .oracle import by_definition


def _one_run_per_call(case: list[draw.Case]) -> tuple[Run, ...]:
    return tuple(Run(call=FunctionCall(arguments=arguments)) for arguments in case)


def _each_as_if_alone(case: list[draw.Case], answers: Sequence[object]) -> Mismatch | None:
    for run, (arguments, got) in enumerate(zip(case, answers, strict=True)):
        expected = by_definition(*arguments)
        if not same(expected, got):
            return Mismatch(expected=expected, got=got, run=run)
    return None


PROPERTIES = (
    agrees(
        "nothing to show",
        "Without posts, or with m == 0, the answer is an empty list.",
        given=draw.nothing,
        oracle=by_definition,
        cases=40,
    ),
    agrees(
        "rank order",
        "Higher scores rank first, compared exactly, from -10^18 to 10^18.",
        given=draw.ranked,
        oracle=by_definition,
        cases=110,
    ),
    agrees(
        "ties by name",
        "Of equal scores the smaller name ranks first, as Python compares texts.",
        given=draw.ties,
        oracle=by_definition,
        cases=90,
    ),
    agrees(
        "one copy counts",
        "A post is shown once, at the place of its copy with the highest score.",
        given=draw.copies,
        oracle=by_definition,
        cases=90,
    ),
    agrees(
        "equal copies",
        "Of copies with the same score the one in the feed with the smallest number counts.",
        given=draw.equal_copies,
        oracle=by_definition,
        cases=90,
    ),
    agrees(
        "repeats in a feed",
        "Copies in one feed are copies too: they take no room, and the feed goes on behind them.",
        given=draw.repeats,
        oracle=by_definition,
        cases=90,
    ),
    agrees(
        "first m",
        "The answer has m posts, or all where there are fewer.",
        given=draw.cut,
        oracle=by_definition,
        cases=120,
    ),
    agrees(
        "feeds end",
        "Feeds may be empty or end early; the others go on, and all keep their numbers.",
        given=draw.uneven,
        oracle=by_definition,
        cases=70,
    ),
    holds(
        "separate calls",
        "Every call stands alone: what an earlier call was given changes nothing.",
        given=draw.several_calls,
        runs=_one_run_per_call,
        check=_each_as_if_alone,
        cases=40,
    ),
)

LARGE = (
    large(
        "many feeds",
        "The best 10,000 posts of 5,000 feeds are found in time.",
        n=20_000,
        build=draw.many_feeds,
        oracle=by_definition,
    ),
    large(
        "two feeds",
        "All 40,000 posts of two feeds are merged in time.",
        n=40_000,
        build=draw.two_feeds,
        oracle=by_definition,
    ),
)
