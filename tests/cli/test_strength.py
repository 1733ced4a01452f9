"""``judge test --strength``: what own cases are worth, and where that is refused."""

from __future__ import annotations

import os
import shutil

import pytest

from tests.cli.rounds import begun, kinds
from tests.cli.running import RIGHT, TINY, Person

CASES = "double(2) -> 4\ndouble(-1) -> -2\ndouble(3) -> 7\n"


@pytest.fixture
def tester(solver: Person) -> Person:
    """Somebody with a right solution and three own cases, one of them wrong."""
    solver.write("solution.py", RIGHT)
    solver.write("cases.txt", CASES)
    return solver


def test_strength_follows_the_result_and_leaves_the_status(tester: Person) -> None:
    done = tester.run("test", "--strength")
    assert (done.status, done.err) == (1, "")
    result, _, strength = done.out.partition("sandbox: ")
    assert "2 of 3 own cases passed" in result
    assert "your own cases catch 1 of 2 known-wrong solutions" in strength
    assert "contradicts the statement: accepted" in strength
    assert "big" not in done.out


def test_hints_name_the_rules_that_nothing_tests(tester: Person) -> None:
    form = tester.run("test", "--strength", "--hints", "--json").json["strength"]
    assert (form["caught"], form["known_wrong"], form["untested"]) == (1, 2, ["big"])
    assert [each["validity"] for each in form["cases"]] == ["valid", "valid", "contradicted"]


def test_examples_of_the_statement_are_no_own_cases(solver: Person) -> None:
    solver.write("solution.py", RIGHT)
    done = solver.run("test", "--strength", "--json")
    assert (done.json["strength"]["caught"], done.json["strength"]["cases"]) == (0, [])
    assert (done.status, len(done.json["cases"])) == (0, 2)
    assert solver.run("test", "--json").json["strength"] is None


def test_what_cannot_be_told_is_a_usage_error(tester: Person) -> None:
    done = tester.run("test", "--hints")
    assert (done.status, done.out) == (2, "")
    assert done.err == "judge: --hints says what --strength found\n  try: add --strength\n"
    bare = tester.home / "bare"
    shutil.copytree(TINY / "problems", bare / "problems")
    done = tester.run("test", "--strength", JUDGE_SETS=os.fspath(bare))
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("judge: 'double-it' has fewer than 2 accepted reference solutions")


@pytest.mark.parametrize("execution", ["off", "on"])
def test_round_refuses_it_until_its_lock(person: Person, execution: str) -> None:
    player = begun(person, "double-it", "--exec", execution)
    player.write("solution.py", RIGHT)
    done = player.run("test", "--strength")
    assert (done.status, done.out) == (5, "")
    assert "so not by `judge test --strength`" in done.err
    assert kinds(player)[-1] == "refused"
