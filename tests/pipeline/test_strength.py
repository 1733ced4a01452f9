"""What own cases are worth, on real workers."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from judge.catalogue.notation import parse_cases
from judge.catalogue.sets import Catalogue, open_set
from judge.errors import JudgeFault
from judge.model.case import ShownCase
from judge.model.problem import Problem
from judge.model.strength import Strength, Validity, catches_of
from judge.pipeline.strength import measure_strength
from tests.pipeline.problems import TINY, problem

ROOT = Path(__file__).resolve().parents[2]
EXCELLENT = """\
max_messages_in_window([], 5) -> 0
max_messages_in_window([7], 0) -> 0
max_messages_in_window([0, 999], 5) -> 2
max_messages_in_window([0, 1000, 1000], 5) -> 2
max_messages_in_window([5, 5, 5], 2) -> 2
max_messages_in_window([0, 500, 999, 1000, 1001, 1999, 2500], 10) -> 4
max_messages_in_window([1000, 1500, 2000, 2100, 2200], 10) -> 4
max_messages_in_window([0, 700, 1400, 1500, 2100, 2200, 2300, 2350], 10) -> 6
max_messages_in_window([0, 86400000, 86400001], 5) -> 2
"""
RINGS = """\
ring = HashRing(["a"], 8)
ring.get_node("k") -> "a"
ring.remove_node("b") -> raises KeyError
ring.get_nodes("k", 0) -> []
ring.remove_node("a")
ring.get_node("k") -> raises LookupError

ring = HashRing(["a", "b", "c"], 8)
ring.get_node("k") -> "a"

ring = HashRing(["a"], 8)
ring.get_node("k") -> "b"
"""


def _bundled(slug: str) -> Problem:
    return Catalogue(sets=(open_set(ROOT),)).get(slug)


def _cases(about: Problem, text: str) -> tuple[ShownCase, ...]:
    return parse_cases(text, about.signature, name="cases.txt")


def _strength(about: Problem, text: str) -> Strength:
    found = measure_strength(about, _cases(about, text))
    assert found is not None
    return found


def _with(tmp_path: Path, **references: str) -> Problem:
    """double-it with further reference solutions; ``FOLDER__NAME`` is the source of one."""
    shutil.copytree(TINY, tmp_path / "set")
    folder = tmp_path / "set" / "reference" / "double-it"
    for name, source in references.items():
        path = folder / (name.replace("__", "/") + ".py")
        path.parent.mkdir(exist_ok=True)
        path.write_text(source, "utf-8")
    return Catalogue(sets=(open_set(tmp_path / "set"),)).get("double-it")


def test_excellent_cases_catch_most_and_are_all_valid() -> None:
    found = _strength(_bundled("sliding-window-rate-limit"), EXCELLENT)
    assert found.how_many(Validity.VALID) == len(found.cases) == 9
    assert found.caught > 0.7 * found.known_wrong
    assert "window edge" not in found.untested


def test_no_cases_catch_nothing() -> None:
    found = _strength(problem("double-it"), "")
    assert (found.caught, found.known_wrong, found.accepted) == (0, 2, 2)
    assert found.untested == ("big", "small")


def test_each_case_has_what_it_catches_and_what_is_new() -> None:
    text = "double(2) -> 4\ndouble(-1) -> -2\ndouble(-200) -> -400\ndouble(200) -> 400\n"
    found = _strength(problem("double-it"), text)
    assert [(each.catches, each.new) for each in found.cases] == [(0, 0), (1, 1), (1, 0), (1, 1)]
    assert (found.caught, found.untested) == (2, ())


def test_catches_are_new_in_the_first_case_that_has_them() -> None:
    failed = [frozenset({0, 2}), frozenset({2}), frozenset({1, 2}), frozenset[int]()]
    assert catches_of(failed, 4) == ((1, 1), (1, 1), (3, 1), (0, 0))


def test_wrong_expectation_is_named_and_catches_nothing() -> None:
    found = _strength(problem("double-it"), "double(200) -> 401\n")
    (worth,) = found.cases
    assert (worth.validity, worth.remark) == (Validity.CONTRADICTED, "400")
    assert (worth.catches, found.caught) == (0, 0)


def test_answer_that_depends_on_the_hash_is_left_open() -> None:
    found = _strength(_bundled("consistent-hash-ring"), RINGS)
    determined, depends, wrong = found.cases
    assert determined.validity is Validity.VALID
    assert determined.catches == found.caught > 0
    assert (depends.validity, depends.catches) == (Validity.OPEN, 0)
    assert (wrong.validity, wrong.remark) == (Validity.CONTRADICTED, "ring.get_node(\"k\") -> 'a'")


def test_hanging_and_raising_are_caught_where_they_show(tmp_path: Path) -> None:
    about = _with(
        tmp_path,
        wrong_answer__hangs="""\
def double(n):
    while n in (7, 9):
        pass
    return n * 2
""",
        run_time_error__fails="""\
def double(n):
    return n * 2 if 1 / (n - 8) / (n - 9) else 0
""",
    )
    found = _strength(about, "double(1) -> 2\ndouble(7) -> 14\ndouble(8) -> 16\ndouble(9) -> 18\n")
    assert found.caught == 2
    assert [each.catches for each in found.cases] == [0, 1, 1, 1]  # what hangs hangs once
    assert [each.new for each in found.cases] == [0, 1, 1, 0]


def test_state_that_is_remembered_between_cases_is_caught(tmp_path: Path) -> None:
    about = _with(
        tmp_path,
        wrong_answer__keeps="""\
seen = []

def double(n):
    seen.append(n)
    return seen[0] * 2
""",
    )
    text = "double(1) -> 2\ndouble(2) -> 4\n"
    assert [each.catches for each in _strength(about, text).cases] == [0, 1]


def test_solution_that_does_not_load_is_not_known_to_be_wrong(tmp_path: Path) -> None:
    about = _with(tmp_path, wrong_answer__broken="def double(n)\n")
    found = _strength(about, "double(-200) -> -400\n")
    assert (found.caught, found.known_wrong) == (1, 2)


def test_error_of_the_judge_is_raised_and_counts_as_nothing() -> None:
    about = problem("double-it")
    hasty = replace(about, limits=replace(about.limits, start_seconds=0.0))
    with pytest.raises(JudgeFault):
        measure_strength(hasty, _cases(hasty, "double(200) -> 400\n"))


def test_what_is_no_case_keeps_its_place() -> None:
    about = problem("double-it")
    found = measure_strength(about, [None, *_cases(about, "double(-1) -> -2\n")])
    assert found is not None
    assert [each.validity for each in found.cases] == [Validity.NOT_RUN, Validity.VALID]
    assert found.cases[1].new == 1


@pytest.mark.parametrize("loads", [True, False])
def test_one_accepted_solution_is_too_few_to_tell(tmp_path: Path, loads: bool) -> None:
    about = _with(tmp_path)
    other = tmp_path / "set" / "reference" / "double-it" / "accepted" / "added_up.py"
    if loads:
        other.unlink()
    else:
        other.write_text("def double(n)\n")
    assert measure_strength(about, _cases(about, "double(1) -> 2\n")) is None
