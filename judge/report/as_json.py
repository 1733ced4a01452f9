"""The ``--json`` forms: plain dicts with the keys that CONTRACT promises, ready for ``dump``.

Needs neither rich nor a terminal. Keys are added here, never renamed or removed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from judge.model.attempt import Attempt, ProblemState, Standing
from judge.model.imported import Imported
from judge.model.problem import Problem
from judge.model.review import ProblemTrend
from judge.model.trial import ShownCaseResult, TrialReport
from judge.model.verdict import Counterexample, Report
from judge.report.complexity_json import complexity_json
from judge.report.review_json import trend_json
from judge.report.standing import standing
from sandbox.layers import LayerStatus, grade
from sandbox.limits import Limits

INTERNAL_ERROR = "IE"


def dump(content: Mapping[str, object]) -> str:
    """One line of ASCII, so that no locale and no surrogate can spoil it."""
    return json.dumps(content, ensure_ascii=True, allow_nan=False)


def report_json(report: Report) -> dict[str, Any]:
    return {
        "problem": report.problem,
        "verdict": report.verdict.value,
        "message": report.message,
        "seed": report.seed,
        "tests": {
            "cases": report.cases,
            "properties": [
                {"name": each.name, "cases": each.cases, "passed": each.passed}
                for each in report.properties
            ],
        },
        "counterexample": _counterexample(report.counterexample),
        "complexity": None if report.complexity is None else complexity_json(report.complexity),
        "limits": limits_json(report.limits),
        "enforcement": list(report.enforcement),
        "elapsed_seconds": report.elapsed_seconds,
    }


def internal_error_json(problem: str, message: str, *, seed: int, elapsed: float) -> dict[str, Any]:
    """The object of ``submit --json`` when the judge failed: the same keys, verdict IE."""
    return {
        "problem": problem,
        "verdict": INTERNAL_ERROR,
        "message": message,
        "seed": seed,
        "tests": {"cases": 0, "properties": []},
        "counterexample": None,
        "complexity": None,
        "limits": {},
        "enforcement": [],
        "elapsed_seconds": elapsed,
    }


def limits_json(limits: Limits) -> dict[str, float | int]:
    return {
        "cpu_seconds": limits.cpu_seconds,
        "wall_seconds": limits.wall_seconds,
        "memory_bytes": limits.memory_bytes,
        "output_bytes": limits.output_bytes,
        "answer_bytes": limits.answer_bytes,
        "source_bytes": limits.source_bytes,
    }


def trial_json(report: TrialReport) -> dict[str, Any]:
    return {
        "problem": report.problem,
        "verdict": report.verdict.value,
        "message": report.message,
        "hidden_tests_run": False,
        "cases": [_shown_case(result) for result in report.results],
        "output": report.output,
        "enforcement": list(report.enforcement),
        "elapsed_seconds": report.elapsed_seconds,
    }


def problems_json(
    problems: Sequence[Problem], states: Mapping[str, ProblemState], *, shown: Sequence[Problem]
) -> dict[str, Any]:
    """``shown`` are the problems that the filters left; the counts are over all."""
    standings = [standing(states, problem) for problem in problems]
    return {
        "problems": [
            problem_json(problem) | {"state": standing(states, problem).value} for problem in shown
        ],
        "solved": standings.count(Standing.SOLVED),
        "total": len(problems),
    }


def problem_json(problem: Problem) -> dict[str, Any]:
    growth = problem.growth
    return {
        "problem": problem.slug,
        "title": problem.title,
        "difficulty": problem.difficulty.value,
        "minutes": problem.minutes,
        "tags": list(problem.tags),
        "source": problem.source,
        "follows": problem.follows,
        "entry_point": {"kind": problem.signature.kind.value, "name": problem.signature.name},
        "limits": limits_json(problem.limits),
        "required_time": None if growth is None else growth.time.required,
        "optimal_time": None if growth is None else growth.time.optimal,
    }


def imported_json(made: Imported) -> dict[str, Any]:
    return {
        "problem": made.slug,
        "title": made.title,
        "folder": str(made.folder),
        "examples": made.examples,
        "secret": made.secret,
        "references": made.references,
        "notes": list(made.notes),
    }


def attempt_json(attempt: Attempt) -> dict[str, Any]:
    return {
        "id": attempt.id,
        "at": attempt.at.isoformat(timespec="seconds"),
        "problem": attempt.problem,
        "verdict": attempt.verdict.value,
        "message": attempt.message,
        "seed": attempt.seed,
        "cases": attempt.cases,
        "elapsed_seconds": attempt.elapsed_seconds,
        "file_name": attempt.file_name,
        "digest": attempt.digest,
        "counterexample": attempt.counterexample,
    }


def history_json(attempts: Sequence[Attempt], trends: Sequence[ProblemTrend]) -> dict[str, Any]:
    """``trends`` are those of the problems that were attempted."""
    return {
        "attempts": [attempt_json(attempt) for attempt in attempts],
        "trends": [trend_json(each) for each in trends],
    }


def doctor_json(statuses: Sequence[LayerStatus]) -> dict[str, Any]:
    return {
        "grade": grade(statuses).value,
        "layers": [
            {
                "layer": status.layer.value,
                "state": status.state.value,
                "detail": status.detail,
                "remedy": status.remedy,
            }
            for status in statuses
        ],
    }


def _counterexample(found: Counterexample | None) -> dict[str, Any] | None:
    if found is None:
        return None
    return {"input": found.input, "expected": found.expected, "got": found.got}


def _shown_case(result: ShownCaseResult) -> dict[str, Any]:
    return {
        "own": result.own,
        "name": result.case.name,
        "line": result.case.line,
        "text": result.case.text,
        "verdict": result.verdict.value,
        "message": result.message,
        "steps": [
            {
                "call": step.call,
                "expected": step.expected_text,
                "got": step.got_text,
                "passed": step.passed,
            }
            for step in result.steps
        ],
        "output": result.output,
        "cpu_seconds": result.cpu_seconds,
    }
