"""The two-sided rule as arithmetic: limits from times, whether one fits, who binds each side."""

from __future__ import annotations

from dataclasses import replace

import pytest

from judge.model.calibration import (
    LimitCheck,
    ReferenceTime,
    Spent,
    TimeLimit,
    best_of,
    fastest_of,
    slowest_of,
)
from judge.model.verdict import Verdict
from judge.model.verification import ReferenceResult
from judge.pipeline.calibration import settled
from judge.verification.expectations import check_limit, misfits


def took(seconds: float) -> Spent:
    return Spent(cpu_seconds=seconds)


def over(seconds: float) -> Spent:
    return Spent(cpu_seconds=seconds, finished=False)


def reference(name: str, spent: Spent) -> ReferenceTime:
    return ReferenceTime(name=name, spent=spent)


def limit(author: float, slowest: Spent | None) -> TimeLimit:
    accepted = None if slowest is None else reference("accepted/a.py", slowest)
    return TimeLimit(author_seconds=author, slowest=accepted)


@pytest.mark.parametrize(
    ("author", "slowest", "seconds", "raised"),
    [
        (2.0, None, 2.0, False),
        (2.0, took(0.5), 2.0, False),
        (2.0, took(1.0), 2.0, False),
        (2.0, took(1.2), 2.4, True),
        (2.0, over(8.0), 16.0, True),
    ],
)
def test_limit_is_the_authors_or_twice_the_slowest_accepted(
    author: float, slowest: Spent | None, seconds: float, raised: bool
) -> None:
    found = limit(author, slowest)
    assert (found.seconds, found.raised) == (seconds, raised)


@pytest.mark.parametrize(
    ("author", "slowest", "slow", "fits", "author_too_long"),
    [
        (2.0, took(0.5), took(3.0), True, False),
        (2.0, took(0.5), took(2.9), True, True),
        (2.0, took(0.5), took(1.5), True, True),
        (2.0, took(1.0), took(2.9), False, True),
        (2.0, took(1.2), took(3.7), True, False),
        (2.0, took(1.2), took(3.5), False, False),
        (2.0, took(1.2), over(4.8), True, False),
        (2.0, None, took(2.5), True, True),
        (2.0, took(1.2), None, True, False),
    ],
)
def test_limit_fits_when_it_is_clear_of_both_sides(
    author: float, slowest: Spent | None, slow: Spent | None, fits: bool, author_too_long: bool
) -> None:
    fastest = None if slow is None else reference("time_limit_exceeded/s.py", slow)
    check = LimitCheck(case="many", limit=limit(author, slowest), fastest_slow=fastest)
    assert (check.fits, check.author_too_long) == (fits, author_too_long)
    assert list(misfits([check])) == (
        []
        if fits
        else [
            f"many: no time limit fits: 2 x accepted/a.py ({check.limit.least_seconds / 2:.3g} s) "
            f"is more than time_limit_exceeded/s.py ({slow.cpu_seconds if slow else 0:.3g} s) / 1.5"
        ]
    )


def result(
    name: str, expected: Verdict, spent: Spent | None, *, permitted: tuple[Verdict, ...] = ()
) -> ReferenceResult:
    return ReferenceResult(
        name=name,
        expected=expected,
        verdict=expected,
        message="",
        permitted=permitted,
        spent=() if spent is None else (("many", spent),),
    )


def test_slow_side_is_bound_by_the_fastest_that_the_limit_refuses() -> None:
    check = check_limit(
        "many",
        limit(2.0, took(0.5)),
        [
            result("accepted/a.py", Verdict.AC, took(0.5)),
            result("wrong_answer/slow.py", Verdict.WA, over(3.0)),
            result("time_limit_exceeded/quick here.py", Verdict.TLE, took(0.1)),
            result("time_limit_exceeded/refused elsewhere.py", Verdict.TLE, None),
            result("time_limit_exceeded/endless.py", Verdict.TLE, over(4.0)),
            result("time_limit_exceeded/nearest.py", Verdict.TLE, took(3.3)),
        ],
    )
    assert check.fastest_slow == reference("time_limit_exceeded/nearest.py", took(3.3))


@pytest.mark.parametrize("verdict", [Verdict.AC, Verdict.TLE])
def test_slow_one_that_may_be_accepted_binds_no_limit(verdict: Verdict) -> None:
    near = "time_limit_exceeded/near.py", Verdict.TLE, took(2.1)
    permitted = replace(result(*near, permitted=(Verdict.AC,)), verdict=verdict)
    assert check_limit("many", limit(2.0, took(0.9)), [permitted]).fastest_slow is None
    refused = result(*near, permitted=(Verdict.MLE,))
    check = check_limit("many", limit(2.0, took(0.9)), [permitted, refused])
    assert check.fastest_slow == reference(refused.name, took(2.1))
    assert not check.fits


def test_best_run_is_the_shortest_that_finished() -> None:
    assert best_of([over(2.0), took(2.5), took(2.4), over(3.0)]) == took(2.4)
    assert best_of([over(2.0), over(3.0)]) == over(3.0)


def test_who_was_stopped_is_slower_than_who_finished_just_then() -> None:
    stopped, finished = reference("stopped", over(2.0)), reference("finished", took(2.0))
    assert slowest_of([finished, stopped, finished]) == stopped
    assert fastest_of([stopped, finished, stopped]) == finished
    assert slowest_of([]) is None


def test_slowest_is_run_again_until_it_stays_the_slowest() -> None:
    first = {"a": took(1.0), "busy": took(3.0), "b": took(2.0)}
    second = {"busy": took(0.9), "b": took(2.2)}
    asked = []

    def again(name: str) -> Spent:
        asked.append(name)
        return second[name]

    assert settled(first, again) == reference("b", took(2.0))
    assert asked == ["busy", "b"]


def test_reference_that_fails_the_second_time_keeps_its_time() -> None:
    assert settled({"a": took(1.0)}, lambda name: None) == reference("a", took(1.0))
    assert settled({}, lambda name: None) is None
