"""The benchmarks run: once each, without looking at the figures."""

from __future__ import annotations

import pytest

from tests.benchmarks import import_cost, plain_run, submit_latency, trace_grading
from tests.benchmarks.commands import ROOT
from tests.benchmarks.timing import Timings

pytestmark = pytest.mark.slow

PROBLEM = "sliding-window-rate-limit"
REFERENCES = ROOT / "reference" / PROBLEM


def test_import_cost_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    import_cost.main(rounds=1)
    shown = capsys.readouterr().out
    assert "judge --help / import click" in shown
    assert "judge round status / import click" in shown


def test_latency_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    submit_latency.main(rounds=1)
    assert "hidden cases" in capsys.readouterr().out


def test_grades_of_traces_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    trace_grading.main(random_sheets=2)
    printed = capsys.readouterr().out
    assert printed.count("perfect: in full (100)                      100\n") == 3


def test_yardstick_accepts_a_right_solution() -> None:
    plain_run.main(PROBLEM, str(REFERENCES / "accepted" / "two_pointers.py"))


def test_yardstick_refuses_a_wrong_one() -> None:
    with pytest.raises(AssertionError):
        plain_run.main(PROBLEM, str(REFERENCES / "wrong_answer" / "closed_window.py"))


def test_ratio_compares_within_each_round() -> None:
    ours, theirs = Timings(seconds=(2.0, 20.0, 3.0)), Timings(seconds=(1.0, 10.0, 1.0))
    assert ours.ratio_to(theirs) == 2.0
