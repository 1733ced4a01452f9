"""Small pieces of evidence, so many minutes after a certain noon."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

import hypothesis.strategies as st

from judge.model.attempt import Attempt
from judge.model.evidence import DrillGraded, Evidence, RoundPractice, Start
from judge.model.review import Sitting
from judge.model.scorecard import Hit
from judge.model.verdict import Verdict

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)  # a Monday
DAY = 24 * 60
MINUTES = {"ring": 30, "tree": 40}
_ids = count(1)


def after(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


def attempt(minutes: float, verdict: Verdict = Verdict.AC, problem: str = "ring") -> Attempt:
    return Attempt(
        id=next(_ids),
        at=after(minutes),
        problem=problem,
        verdict=verdict,
        message="",
        seed=1,
        cases=1,
        elapsed_seconds=1.0,
        file_name="solution.py",
        digest="0" * 64,
    )


def start(minutes: float, problem: str = "ring") -> Start:
    return Start(at=after(minutes), problem=problem)


def drill(minutes: float, score: float, case: str = "small") -> DrillGraded:
    return DrillGraded(at=after(minutes), problem="ring", case=case, digest="d", score=score)


def practice(minutes: float, verdict: Verdict | None = Verdict.AC, **changes: Any) -> RoundPractice:
    fields: dict[str, Any] = {
        "round": "1",
        "problem": "ring",
        "seconds": 1200.0,
        "attempt": None,
        "trace_score": None,
        "hits": (),
    }
    return RoundPractice(at=after(minutes), verdict=verdict, **(fields | changes))


def hit(right: bool | None, what: str = "verdict") -> Hit:
    actual = None if right is None else "AC" if right else "WA"
    return Hit(what=what, predicted="AC", actual=actual)


def sitting(**changes: Any) -> Sitting:
    fields: dict[str, Any] = {
        "problem": "ring",
        "begun_at": NOON,
        "at": NOON,
        "accepted": True,
        "refused": 0,
    }
    return Sitting(**(fields | changes))


_minutes = st.integers(0, 90 * DAY)
_verdicts = st.sampled_from([Verdict.AC, Verdict.WA, Verdict.CE])
_slugs = st.sampled_from(["ring", "tree"])
records = st.builds(
    Evidence,
    attempts=st.lists(st.builds(attempt, _minutes, _verdicts, _slugs), max_size=12).map(tuple),
    starts=st.lists(st.builds(start, _minutes, _slugs), max_size=4).map(tuple),
    drills=st.lists(st.builds(drill, _minutes, st.sampled_from([20.0, 90.0])), max_size=4).map(
        tuple
    ),
    rounds=st.lists(
        st.builds(
            practice,
            _minutes,
            st.none() | _verdicts,
            problem=_slugs,
            round=st.integers(1, 99).map(str),
            trace_score=st.none() | st.sampled_from([30.0, 70.0, 95.0]),
            hits=st.lists(st.builds(hit, st.none() | st.booleans()), max_size=3).map(tuple),
        ),
        unique_by=lambda each: each.round,
        max_size=4,
    ).map(tuple),
)
"""Evidence of any kind, over three months."""
