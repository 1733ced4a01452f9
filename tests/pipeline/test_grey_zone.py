"""When runs are within a limit, when beyond it, and when one more is needed; and the sentence."""

from __future__ import annotations

import pytest

from judge.model.calibration import ReferenceTime, Spent, TimeLimit
from judge.pipeline.grey_zone import Beyond, RunAgain, Within, decide, sentence


def took(seconds: float) -> Spent:
    return Spent(cpu_seconds=seconds)


def over(seconds: float) -> Spent:
    return Spent(cpu_seconds=seconds, finished=False)


@pytest.mark.parametrize(
    ("runs", "decision"),
    [
        ([], RunAgain(cpu_seconds=2.0)),
        ([took(2.0)], Within()),
        ([over(2.0)], RunAgain(cpu_seconds=3.0)),
        ([over(2.0), took(1.9)], Within()),
        ([over(2.0), over(3.0)], Beyond()),
        ([over(2.0), took(2.5)], RunAgain(cpu_seconds=3.0)),
        ([over(2.0), took(2.5), took(2.0)], Within()),
        ([over(2.0), took(2.5), took(2.1)], Beyond()),
        ([over(2.0), took(2.5), over(3.0)], Beyond()),
        ([over(2.0), took(3.5)], Beyond()),
    ],
)
def test_best_run_counts_and_one_in_the_grey_zone_proves_nothing(
    runs: list[Spent], decision: object
) -> None:
    assert decide(2.0, runs) == decision


@pytest.mark.parametrize(
    ("limit", "runs", "decision"),
    [
        (3.0, [over(2.0), took(2.5), took(2.6)], Within()),
        (4.0, [over(2.0), over(3.0)], RunAgain(cpu_seconds=6.0)),
        (4.0, [over(2.0), over(3.0), over(6.0)], Beyond()),
        (4.0, [over(2.0), over(3.0), took(5.0)], RunAgain(cpu_seconds=6.0)),
        (4.0, [over(2.0), over(3.0), took(5.0), took(4.5)], Beyond()),
        (4.0, [over(2.0), over(3.0), took(5.0), took(3.5)], Within()),
        (1.0, [over(2.0), over(3.0)], Beyond()),
        (1.0, [over(2.0)], RunAgain(cpu_seconds=1.5)),
    ],
)
def test_runs_are_judged_anew_when_the_limit_changes(
    limit: float, runs: list[Spent], decision: object
) -> None:
    assert decide(limit, runs) == decision


@pytest.mark.parametrize("limit", [0.05, 0.3, 1.0, 7.7, 60.0])
@pytest.mark.parametrize(("known_slow", "runs_to"), [(False, [1.0, 1.5]), (True, [1.5])])
def test_program_that_never_ends_is_run_until_it_is_clear(
    limit: float, known_slow: bool, runs_to: list[float]
) -> None:
    runs: list[Spent] = []
    while isinstance(decision := decide(limit, runs, known_slow=known_slow), RunAgain):
        runs.append(over(decision.cpu_seconds))
    assert decision == Beyond()
    assert [run.cpu_seconds for run in runs] == [times * limit for times in runs_to]


@pytest.mark.parametrize(
    ("runs", "decision"),
    [
        ([took(2.0)], Within()),
        ([took(3.0)], Beyond()),
        ([took(2.1)], Beyond()),
        ([over(3.0)], Beyond()),
        ([over(2.0)], RunAgain(cpu_seconds=3.0)),
        ([over(2.0), took(1.9)], Within()),
    ],
)
def test_one_run_over_the_limit_is_enough_of_what_is_slow_by_intention(
    runs: list[Spent], decision: object
) -> None:
    assert decide(2.0, runs, known_slow=True) == decision


def slowest(spent: Spent) -> ReferenceTime:
    return ReferenceTime(name="accepted/plain.py", spent=spent)


@pytest.mark.parametrize(
    ("best", "limit", "words"),
    [
        (
            took(2.314),
            TimeLimit(author_seconds=1.0, slowest=slowest(took(0.8))),
            "used 2.31 s of CPU time at n = 9 at its best; the limit is 1.6 s "
            "(2 x the slowest accepted reference here, 0.8 s)",
        ),
        (
            over(3.0),
            TimeLimit(author_seconds=2.0, slowest=slowest(took(0.8))),
            "used more than 3 s of CPU time at n = 9; the limit is 2 s "
            "(the slowest accepted reference needs 0.8 s here)",
        ),
        (
            over(3.0),
            TimeLimit(author_seconds=2.0),
            "used more than 3 s of CPU time at n = 9; the limit is 2 s",
        ),
        (
            over(24.0),
            TimeLimit(author_seconds=2.0, slowest=slowest(over(8.0))),
            "used more than 24 s of CPU time at n = 9; the limit is 16 s "
            "(2 x the slowest accepted reference here, over 8 s)",
        ),
    ],
)
def test_refusal_says_the_best_time_the_limit_and_its_reason(
    best: Spent, limit: TimeLimit, words: str
) -> None:
    assert sentence(best, limit, at=" at n = 9") == words
