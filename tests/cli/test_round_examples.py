"""The candidate's own examples in a round: kept as they stood, measured once after the lock."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.rounds import OTHER_RIGHT, RIGHT, begun, kinds, let_pass, play
from tests.cli.running import TINY, Person

NEGATIVE, BIG = "double(-1) -> -2\n", "double(100) -> 200\n"
PLAN = "# Plan\n## Approach\nDouble it.\n## Examples\n"
SCRIPTS = """\
c = TallyCounter(3)
c.add(10)
c.total() -> 13
c.add(1)
c2 = TallyCounter()
c2.total() -> 1

c.total() -> 3
"""
NAMES_WHAT_IT_LOADED = """\
import atexit, sys
atexit.register(lambda: print("sandbox.zygote" in sys.modules, file=sys.stderr))
from judge.cli.app import main
main()
"""


def found(player: Person) -> dict[str, Any]:
    """The problem in the report."""
    problem: dict[str, Any] = play(player, "report", "--json").json["problems"][0]
    return problem


def texts(problem: dict[str, Any]) -> list[str]:
    return [each["call"] for each in problem["own_cases"]]


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> tuple[Person, str]:
    """Somebody whose cases changed while the code was frozen, and again after the lock; and what
    handing in printed. The problem set is gone since."""
    home, folder = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("work")
    copied = home / "set"
    shutil.copytree(TINY, copied)
    somebody = Person(home=home, folder=folder, environment={"JUDGE_SETS": os.fspath(copied)})
    player = begun(somebody, "double-it")
    player.write("solution.py", RIGHT)
    player.write("PLAN.md", f"{PLAN}{NEGATIVE}double(3) -> 7\nsomething -> else\n")
    player.write("cases.txt", NEGATIVE)
    play(player, "submit")
    player.write("cases.txt", NEGATIVE + BIG)
    out = play(player, "submit", "--lock").out
    player.write("cases.txt", "double(7) -> 14\n")
    shutil.rmtree(copied)
    return player, out


def test_cases_count_as_they_stood_when_the_round_was_handed_in(judged: tuple[Person, str]) -> None:
    player, _ = judged
    assert texts(found(player)) == [NEGATIVE.strip(), BIG.strip()]
    assert kinds(player).count("cases") == 2


def test_examples_of_the_plan_and_own_cases_are_measured_together(
    judged: tuple[Person, str],
) -> None:
    player, out = judged
    assert "your examples catch 2 of 2 known-wrong solutions\n" in out
    assert "no  double(3) -> 7\n  the code  6\n  worth     contradicts the statement: " in out
    problem = found(player)
    planned = [(each["validity"], each["new"]) for each in problem["plan_examples"]]
    assert planned == [("valid", 1), ("contradicted", 0), ("not run", 0)]
    assert [(each["catches"], each["new"]) for each in problem["own_cases"]] == [(1, 0), (1, 1)]
    assert problem["strength"] == {"accepted": 2, "known_wrong": 2, "caught": 2}


def test_report_of_a_judged_round_runs_nothing(judged: tuple[Person, str]) -> None:
    player, out = judged
    done = subprocess.run(
        [sys.executable, "-P", "-c", NAMES_WHAT_IT_LOADED, "round", "report"],
        cwd=player.folder,
        env=player.variables(),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stderr == "False\n"
    shown = "\n".join(line.rstrip() for line in done.stdout.split("\n"))
    examples = shown.partition("your examples -")[2].partition("hand trace")[0]
    assert "double(100) -> 200" in examples
    assert examples in out


def test_round_that_was_judged_before_examples_were_measured_is_shown(
    judged: tuple[Person, str], tmp_path: Path
) -> None:
    player, _ = judged
    shutil.copytree(player.home, tmp_path / "home")
    earlier = Person(home=tmp_path / "home", folder=tmp_path, environment=player.environment)
    example = {"call": "double(100)", "expected": "200", "got": "200", "as_expected": True}
    stored = earlier.home / "data" / "rounds" / "1" / "found" / "double-it.examples.json"
    stored.write_text(json.dumps({"examples": [example]}))
    assert "ok  double(100) -> 200\n" in play(earlier, "report", "1").out
    problem = found(earlier)
    assert problem["strength"] is None
    assert problem["plan_examples"] == [example | {"file": "PLAN.md", "line": None}]


def test_deadline_locks_the_cases_that_were_saved_last_with_or_without_code(
    person: Person,
) -> None:
    player = begun(person, "double-it")
    player.write("cases.txt", NEGATIVE)
    play(player, "status")
    let_pass(player, 61)
    player.write("cases.txt", BIG)
    problem = found(player)
    assert texts(problem) == [NEGATIVE.strip()]
    assert (problem["verdict"], problem["strength"]["caught"]) == (None, 1)
    assert problem["own_cases"][0]["got"] is None


def test_comments_are_no_case_and_an_emptied_file_takes_them_back(person: Person) -> None:
    player = begun(person, "double-it")
    player.write("cases.txt", "# a heading\n\n")
    play(player, "status")
    assert "cases" not in kinds(player)
    player.write("cases.txt", NEGATIVE)
    play(player, "status")
    player.write("cases.txt", "")
    play(player, "status")
    assert kinds(player).count("cases") == 2


def test_scripts_of_a_plan_are_cases_of_a_class(person: Person) -> None:
    player = begun(person, "tally")
    player.write("solution.py", OTHER_RIGHT)
    player.write("PLAN.md", PLAN + SCRIPTS)
    play(player, "submit", "--lock")
    problem = found(player)
    first, wrong, part = problem["plan_examples"]
    assert first["call"] == "\n".join(SCRIPTS.splitlines()[:4])
    assert [each["as_expected"] for each in (first, wrong, part)] == [True, False, None]
    assert (first["got"], wrong["got"], part["got"]) == ("None", "0", None)
    assert (first["validity"], first["catches"]) == ("valid", 1)
    assert (wrong["validity"], wrong["remark"]) == ("contradicted", "c2.total() -> 0")
    assert (part["validity"], part["remark"]) == ("not run", "it is no case by itself")
    assert problem["plan"]["examples"] == 3


def test_plan_says_at_once_which_examples_are_no_cases(person: Person) -> None:
    player = begun(person, "tally")
    player.write(
        "PLAN.md", PLAN + "TallyCounter(3); add(10); total() -> 13\nTallyCounter(); sum() -> 1\n"
    )
    out = " ".join(play(player, "plan", "--no-edit").out.split())
    assert "TallyCounter(3); add(10); total() -> 13" in out
    assert "PLAN.md:6: TallyCounter has no method sum" in out
    assert "PLAN.md:5" not in out
    player.write("solution.py", OTHER_RIGHT)
    play(player, "submit", "--lock")
    script, other = found(player)["plan_examples"]
    assert (script["validity"], other["validity"]) == ("valid", "not run")


def test_cases_that_cannot_be_read_are_named_and_the_plan_is_measured(person: Person) -> None:
    player = begun(person, "double-it")
    player.write("PLAN.md", PLAN + BIG)
    player.write("cases.txt", "double(1) -> 2\ntriple(1) -> 3\n")
    play(player, "submit", "--lock")
    problem = found(player)
    assert problem["own_cases_unread"].startswith("cases.txt:2: it must call double, not triple")
    assert problem["strength"]["caught"] == 1
