"""Growth refuses what is clearly worse than required, twice, and nothing else."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from judge.authoring import large
from judge.catalogue.hidden import load_hidden
from judge.catalogue.sets import Catalogue, open_set
from judge.complexity.bounds import clearly_worse
from judge.complexity.estimate import Conclusion
from judge.complexity.shapes import BY_NAME, exponential
from judge.model.growth import CLASSES, Estimate
from judge.model.problem import Problem
from judge.model.submission import Submission
from judge.model.verdict import Report, Verdict
from judge.pipeline.judge import judge_submission
from judge.pipeline.sweeps import Sweeping
from sandbox.calls import Probe

GROWING = Path(__file__).parents[1] / "sets" / "growing"

LINEAR = """
from collections import Counter

def equal_pairs(values):
    return sum(k * (k - 1) // 2 for k in Counter(values).values())
"""
SORTED = """
from itertools import groupby

def equal_pairs(values):
    runs = [len(list(run)) for _, run in groupby(sorted(values))]
    return sum(k * (k - 1) // 2 for k in runs)
"""
QUADRATIC = """
def equal_pairs(values):
    found = 0
    for i, value in enumerate(values):
        found += value in values[:i] and values[:i].count(value)
    return found
"""
TABLE = """
def equal_pairs(values):
    table = [[a == b for a in values] for b in values]
    return (sum(map(sum, table)) - len(values)) // 2
"""
EXPONENTIAL = """
def equal_pairs(values, i=0, kept=()):
    if i < min(len(values), 40) and len(values) > 12:
        equal_pairs(values, i + 1, kept)
        equal_pairs(values, i + 1, (*kept, i))
    return sum(values[:i].count(value) for i, value in enumerate(values))
"""


def problem() -> Problem:
    return Catalogue(sets=(open_set(GROWING),)).get("equal-pairs")


def report(source: str, *, seed: int = 1, shrink: bool = True) -> Report:
    solution = Submission(name="solution.py", source=source)
    return judge_submission(problem(), solution, seed=seed, shrink=shrink).report


@pytest.mark.slow
@pytest.mark.parametrize(
    ("source", "growth"), [(LINEAR, "O(n)"), (SORTED, "O(n log n)")], ids=["linear", "sorted"]
)
def test_required_growth_is_accepted_and_measured(source: str, growth: str) -> None:
    judged = report(source)
    assert judged.verdict is Verdict.AC
    assert judged.complexity is not None
    assert judged.complexity.time.found.growth == growth


@pytest.mark.slow
def test_better_is_possible_is_said_of_what_is_accepted() -> None:
    assert "time grows like O(n log n), O(n) is possible" in report(SORTED).message
    assert "possible" not in report(LINEAR).message


@pytest.mark.slow
def test_worse_growth_is_refused_with_the_line_and_both_classes() -> None:
    judged = report(QUADRATIC)
    assert judged.verdict is Verdict.TLE
    assert "time grows like O(n^2), faster than the required O(n log n)" in judged.message
    assert "line 5: found += value in values[:i]" in judged.message
    assert judged.complexity is not None
    assert judged.complexity.points


@pytest.mark.slow
def test_exponential_growth_is_refused_before_it_costs_much() -> None:
    assert report(EXPONENTIAL).verdict is Verdict.TLE


@pytest.mark.slow
def test_memory_that_grows_faster_than_required_is_named() -> None:
    """Time and memory are both quadratic here; time is said, memory is measured."""
    judged = report(TABLE)
    assert judged.verdict is Verdict.TLE
    assert judged.complexity is not None
    assert judged.complexity.space is not None
    assert judged.complexity.space.found.growth == "O(n^2)"


@pytest.mark.slow
def test_one_measurement_alone_never_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    """The second measurement, made to differ, saves the submission."""
    measure = Sweeping.measure
    attempts = 0

    def other_the_second_time(self: Sweeping, parts: Sequence[Probe]) -> Conclusion:
        nonlocal attempts
        attempts += parts == (Probe.WORK,)
        found = measure(self, parts)
        if attempts < 2:
            return found
        return Conclusion(
            time=Estimate(growth="O(n)", confidence=0.99),
            space=found.space,
            shape=BY_NAME["n"],
            space_shape=found.space_shape,
            sites=(),
            opaque=(),
        )

    monkeypatch.setattr(Sweeping, "measure", other_the_second_time)
    assert report(QUADRATIC).verdict is Verdict.AC
    assert attempts == 2


SURE = Estimate(growth="O(n^2)", confidence=0.95)


@pytest.mark.parametrize(
    ("shape", "required", "worse"),
    [
        ("n^2", "O(n)", True),
        ("n^2", "O(n log n)", True),
        ("n", "O(log n)", True),
        ("n^4", "O(n^3)", True),
        ("n log n", "O(n)", False),
        ("log n", "O(1)", False),
        ("n sqrt n", "O(n)", False),
        ("n", "O(n log n)", False),
        ("n^3", "O(2^n)", False),
    ],
)
def test_a_power_refuses_and_a_log_factor_does_not(shape: str, required: str, worse: bool) -> None:
    assert clearly_worse(BY_NAME[shape], SURE, required) is worse


def test_what_is_not_sure_or_not_known_refuses_nobody() -> None:
    doubtful = Estimate(growth="O(n^3)", confidence=0.89)
    assert not clearly_worse(BY_NAME["n^3"], doubtful, "O(n)")
    assert not clearly_worse(None, SURE, "O(n)")


def test_exponential_is_worse_than_any_power() -> None:
    worse = [clearly_worse(exponential(2.0), SURE, required) for required in CLASSES]
    assert worse == [True] * (len(CLASSES) - 1) + [False]


def with_a_large_case(source: str, monkeypatch: pytest.MonkeyPatch, *, shrink: bool) -> Report:
    """Judged with one large case, in which every code that compares all pairs is too slow."""

    def build(n: int, rng: random.Random) -> tuple[list[int]]:
        return (list(range(n)),)

    def oracle(values: list[int]) -> int:
        return 0

    many = large("many", "Many values.", n=60_000, build=build, oracle=oracle)
    hidden = replace(load_hidden(problem()), large=(many,))
    monkeypatch.setattr("judge.pipeline.judge.load_hidden", lambda _: hidden)
    return report(source, shrink=shrink)


@pytest.mark.slow
def test_what_is_too_slow_in_a_large_case_is_measured_and_told_why(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    judged = with_a_large_case(QUADRATIC, monkeypatch, shrink=True)
    assert judged.verdict is Verdict.TLE
    first, second = judged.message.split("\n")
    assert first.startswith("many: used more than")
    assert second.startswith("time grows like O(n^2)")
    assert judged.complexity is not None


@pytest.mark.slow
def test_what_runs_out_of_memory_in_a_large_case_is_not_called_slow(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    judged = with_a_large_case(TABLE, monkeypatch, shrink=False)
    assert judged.verdict is Verdict.MLE
    assert judged.complexity is None
