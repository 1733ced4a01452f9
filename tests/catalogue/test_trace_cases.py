"""Reading the inputs that are traced by hand, and what every bundled problem offers."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.catalogue.load import load_problem
from judge.catalogue.trace_cases import load_trace_cases
from judge.model.case import UNSTATED
from judge.model.problem import Problem
from sandbox.calls import CallScript, FunctionCall
from tests.catalogue.loading import GOOD, catalogue

ROOT = Path(__file__).resolve().parents[2]
PROBLEMS = sorted(path.parent for path in (ROOT / "problems").glob("*/problem.toml"))


def problem(slug: str) -> Problem:
    return load_problem(ROOT / "problems" / slug, ROOT / "reference" / slug)


def test_a_case_carries_what_the_sheet_shows_and_no_answer() -> None:
    edge, *_ = load_trace_cases(problem("sliding-window-rate-limit"))
    assert edge.case.call == FunctionCall(arguments=([0, 999, 1000, 1000, 1999], 5))
    assert edge.case.text == "max_messages_in_window([0, 999, 1000, 1000, 1999], 5)"
    assert (edge.expected, edge.line, edge.any_hash) == ((3,), 3, True)
    assert edge.case.codecs == ("list[int]", "int")


def test_a_script_is_shown_call_by_call() -> None:
    ring, *_ = load_trace_cases(problem("consistent-hash-ring"))
    assert isinstance(ring.case.call, CallScript)
    made, first, *_ = ring.case.text.split("\n")
    assert (made, first) == ("ring = HashRing(['B', 'A'], 1)", "ring.get_node('K')")
    assert ring.expected[0] is UNSTATED
    assert dict(ring.hashes) == {"A": 10, "K": 25, "B": 40, "Z": 70, "1": 3}
    assert not ring.any_hash


def test_a_problem_need_not_have_any() -> None:
    assert load_trace_cases(catalogue(GOOD).get("running-total")) == ()


@pytest.mark.parametrize("folder", PROBLEMS, ids=lambda path: path.name)
def test_every_problem_has_three_whose_answers_need_no_hash(folder: Path) -> None:
    cases = load_trace_cases(problem(folder.name))
    assert sum(each.any_hash for each in cases) >= 3
    for each in cases:
        assert each.expected[-1] is not UNSTATED
        assert each.case.why
