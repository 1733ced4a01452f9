from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from judge.model.attempt import Attempt, AttemptWithSource
from judge.model.verdict import Verdict
from judge.report.history import attempt_list, attempt_report
from tests.report.consoles import rendered

AT = datetime(2026, 3, 1, 23, 30, tzinfo=UTC)

SHOWN = """\
WA: wrong answer
two-sum
boundaries: 999 ms apart share a window
  solve([0, 1000])
attempt 12, 2026-03-01 23:30, seed 7, 150 cases, 0.50 s

--- solution.py
def solve(n):
    return "\\x1b[2J"  # [red]"""


def attempt(number: int, verdict: Verdict, problem: str = "two-sum") -> Attempt:
    return Attempt(
        id=number,
        at=AT,
        problem=problem,
        verdict=verdict,
        message="m",
        seed=7,
        cases=150,
        elapsed_seconds=0.5,
        file_name="solution.py",
        digest="d",
    )


def test_attempts_stand_in_the_given_order_in_the_given_zone() -> None:
    attempts = [
        attempt(12, Verdict.AC),
        attempt(3, Verdict.TLE, "palindromic-tree-paths-in-order"),
    ]
    assert rendered(attempt_list(attempts, zone=timezone(timedelta(hours=2)))) == (
        "id when                 problem\n"
        "12 2026-03-02 01:30 AC  two-sum\n"
        " 3 2026-03-02 01:30 TLE palindromic-tree-paths-in-order"
    )


def test_attempt_shows_message_case_and_source_as_plain_text() -> None:
    shown = AttemptWithSource(
        id=12,
        at=AT,
        problem="two-sum",
        verdict=Verdict.WA,
        message="boundaries: 999 ms apart share a window",
        seed=7,
        cases=150,
        elapsed_seconds=0.5,
        file_name="solution.py",
        digest="d",
        counterexample="solve([0, 1000])",
        source='def solve(n):\n    return "\x1b[2J"  # [red]\n',
    )
    assert rendered(attempt_report(shown, zone=UTC)) == SHOWN
