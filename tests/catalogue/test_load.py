"""The good set's problem.toml files, key by key."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.catalogue.load import load_problem
from judge.model.problem import (
    Argument,
    Difficulty,
    Growth,
    GrowthBound,
    Method,
    OtherVariable,
    Signature,
)
from sandbox.calls import Kind
from sandbox.limits import MIB, Limits
from tests.catalogue.loading import GOOD, copy_of_good

PROBLEMS, REFERENCE = GOOD / "problems", GOOD / "reference"


def test_a_function_problem_is_read_in_full() -> None:
    problem = load_problem(PROBLEMS / "running-total", REFERENCE / "running-total")
    assert (problem.slug, problem.title, problem.minutes) == ("running-total", "Running total", 5)
    assert problem.difficulty is Difficulty.EASY
    assert problem.tags == ("prefix sums", "lists")
    assert problem.source == "made up for the tests"
    assert problem.follows is None
    assert problem.limits == Limits(cpu_seconds=1.0, memory_bytes=256 * MIB)
    assert problem.signature == Signature(
        kind=Kind.FUNCTION,
        name="running_total",
        arguments=(
            Argument(name="numbers", codec="list[int]"),
            Argument(name="start", codec="int", optional=True),
        ),
        returns="list[int]",
    )
    assert problem.growth == Growth(
        variable="n", meaning="numbers", time=GrowthBound(required="O(n log n)", optimal="O(n)")
    )
    assert problem.folder == PROBLEMS / "running-total"
    assert problem.reference_folder == REFERENCE / "running-total"


def test_a_class_problem_has_methods_and_may_bound_another_variable() -> None:
    problem = load_problem(PROBLEMS / "visit-counter", None)
    user = (Argument(name="user", codec="str"),)
    assert problem.signature == Signature(
        kind=Kind.CLASS,
        name="VisitCounter",
        arguments=(Argument(name="known", codec="list[str]"),),
        methods=(
            Method(name="visit", arguments=user, returns="int"),
            Method(name="forget", arguments=user, returns="None"),
        ),
    )
    assert problem.follows == "running-total"
    of_visits = GrowthBound(required="O(1)", optimal="O(1)")
    assert problem.growth == Growth(
        variable="n",
        meaning="known users, for one visit",
        time=GrowthBound(required="O(log n)", optimal="O(1)"),
        also=(OtherVariable(variable="visits", meaning="earlier visits", time=of_visits),),
    )
    assert list(problem.growth.time_bounds()) == ["n", "visits"]


def test_growth_may_be_left_out(tmp_path: Path) -> None:
    folder = copy_of_good(tmp_path) / "problems" / "running-total"
    file = folder / "problem.toml"
    file.write_text(file.read_text("utf-8").partition("[growth]")[0], "utf-8")
    assert load_problem(folder, None).growth is None


def test_limits_given_as_whole_numbers_become_seconds() -> None:
    limits = load_problem(PROBLEMS / "running-total", None).limits
    assert type(limits.cpu_seconds) is float


def test_a_relative_folder_becomes_absolute(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(PROBLEMS)
    assert load_problem(Path("running-total"), None).folder == PROBLEMS / "running-total"
