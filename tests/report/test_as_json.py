from __future__ import annotations

import json

from judge.model.calibration import Spent
from judge.model.verdict import Verdict
from judge.report.as_json import (
    dump,
    internal_error_json,
    report_json,
    trial_json,
    verification_json,
)
from tests.report.models import counterexample, limit_check, report, shown_case, trial, verification

KEYS = {
    "problem", "verdict", "message", "seed", "tests", "counterexample", "complexity", "limits",
    "enforcement", "elapsed_seconds",
}  # fmt: skip


def test_report_has_the_promised_keys_and_values() -> None:
    form = report_json(report(found=counterexample()))
    assert form["tests"] == {
        "cases": 162,
        "properties": [
            {"name": "agrees with brute force", "cases": 150, "passed": True},
            {"name": "boundaries", "cases": 12, "passed": False},
        ],
    }
    assert form["counterexample"] == {"input": {"n": [0, 1000]}, "expected": 1, "got": 2}
    assert form["complexity"] is None
    assert (form["verdict"], form["seed"]) == ("WA", 7)
    assert set(form) == KEYS


def test_counterexample_is_null_where_there_is_none() -> None:
    assert report_json(report(Verdict.AC, ""))["counterexample"] is None


def test_internal_error_has_the_same_keys() -> None:
    assert set(internal_error_json("two-sum", "oops", seed=1, elapsed=0.1)) == KEYS


def test_dump_is_one_line_of_ascii_that_reads_back() -> None:
    form = report_json(report(message="größer \ud800\n\x1b"))
    text = dump(form)
    assert text.isascii()
    assert "\n" not in text
    assert json.loads(text) == form


def test_trial_says_that_hidden_tests_were_not_run() -> None:
    form = trial_json(trial(shown_case(own=True, line=3)))
    assert form["hidden_tests_run"] is False
    assert form["cases"][0]["steps"][0] == {
        "call": "solve(3)",
        "expected": "4",
        "got": "4",
        "passed": True,
    }


def test_verification_is_fit_only_if_every_problem_is() -> None:
    assert verification_json([verification()])["fit"] is True
    assert verification_json([verification(), verification("fault")])["fit"] is False


def test_verification_has_both_sides_of_each_time_limit() -> None:
    check = limit_check(2.0, Spent(cpu_seconds=1.5), Spent(cpu_seconds=6.0, finished=False))
    (problem,) = verification_json([verification(limits=(check, limit_check(2.0)))])["problems"]
    assert problem["limits"] == [
        {
            "case": "many",
            "limit_seconds": 3.0,
            "author_limit_seconds": 2.0,
            "slowest_accepted": {"name": "accepted/plain.py", "cpu_seconds": 1.5, "at_least": 1.5},
            "fastest_slow": {
                "name": "time_limit_exceeded/pairs.py",
                "cpu_seconds": None,
                "at_least": 6.0,
            },
            "fits": True,
        },
        {
            "case": "many",
            "limit_seconds": 2.0,
            "author_limit_seconds": 2.0,
            "slowest_accepted": None,
            "fastest_slow": None,
            "fits": True,
        },
    ]
