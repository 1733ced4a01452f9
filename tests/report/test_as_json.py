from __future__ import annotations

import json

from judge.model.verdict import Verdict
from judge.report.as_json import (
    dump,
    internal_error_json,
    report_json,
    trial_json,
)
from tests.report.models import counterexample, report, shown_case, trial

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
