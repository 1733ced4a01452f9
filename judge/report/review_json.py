"""The ``--json`` forms of what to practise and of trends. Keys are added, never renamed."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any

from judge.model.attempt import Standing
from judge.model.review import FirstRight, ProblemTrend, Recommendation, Step, Trends
from judge.report.due import soon


def next_json(found: Recommendation) -> dict[str, Any]:
    """What ``judge next --json`` prints."""
    return {
        "next": _step(found.step),
        "alternatives": [_step(each) for each in found.alternatives],
    }


def _step(step: Step) -> dict[str, Any]:
    return {
        "kind": step.kind.value,
        "problem": step.problem,
        "reason": step.reason,
        "command": step.command,
    }


def progress_json(found: Trends, now: datetime) -> dict[str, Any]:
    """What ``judge progress --json`` prints."""
    standings = [each.standing for each in found.problems]
    return {
        "problems": [trend_json(each) for each in found.problems],
        "states": {each.value: standings.count(each) for each in Standing},
        "due_soon": [each.problem for each in soon(found.problems, now)],
        "weeks": [
            {
                "monday": each.monday.isoformat(),
                "attempts": each.attempts,
                "accepted": each.accepted,
            }
            for each in found.weeks
        ],
        "traces": [asdict(each) | {"at": _at(each.at)} for each in found.traces],
        "predictions": asdict(found.calibration),
    }


def trend_json(found: ProblemTrend) -> dict[str, Any]:
    return {
        "problem": found.problem,
        "state": found.standing.value,
        "attempts": found.attempts,
        "first_right": None if found.first_right is None else _first_right(found.first_right),
        "due": None if found.due is None else _at(found.due),
        "rating": None if found.rating is None else found.rating.value,
        "reason": found.reason,
    }


def _first_right(found: FirstRight) -> dict[str, Any]:
    return {
        "at": _at(found.at),
        "seconds": found.seconds,
        "since": None if found.since is None else found.since.value,
    }


def _at(at: datetime) -> str:
    return at.isoformat(timespec="seconds")
