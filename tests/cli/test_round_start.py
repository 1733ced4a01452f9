"""``judge round start``: the rules first, the statement not yet."""

from __future__ import annotations

import re

import pytest

from tests.cli.rounds import files_in, made, play
from tests.cli.running import ROOT, TINY, Person

STARTED = """\
round 1 | ai
- You have 60 minutes, from `judge round go`, which shows
  the statement.
- There is 1 problem.
- Execution is off: the judge runs none of your code before
  the round is locked.
- An assistant is allowed while the code is open.
- It is locked when you submit, or when the time is over;
  then it is judged, once.
These are the rules of this round; interviews differ, and
change.

problem: double-it
next:
  cd round-1
  judge round go

"""


def test_rules_are_shown_and_the_folder_holds_nothing_yet(person: Person) -> None:
    done = person.run("round", "start", "double-it")
    assert (done.status, done.out, done.err) == (0, STARTED, "")
    assert files_in(person.folder) == {"round-1/.judge-round.json"}


@pytest.mark.parametrize("profile", ["ai", "ai-run", "screen", "coding", "free"])
def test_profiles_are_those_of_the_help(person: Person, profile: str) -> None:
    helped = person.run("round", "start", "--help").out
    row = re.search(rf"^ +{profile} +(no clock|\d+) +(\d) +(on|off) +(on|off)", helped, re.M)
    assert row is not None
    minutes, problems, execution, assistant = row.groups()
    rules = " ".join(person.run("round", "start", "--profile", profile).out.split())
    assert ("There is no clock" if minutes == "no clock" else f"have {minutes} min") in rules
    assert f"{problems} problem" in rules
    assert f"Execution is {execution}" in rules
    assert ("An assistant" if assistant == "on" else "No assistant") in rules


def test_switches_change_one_rule_each(person: Person) -> None:
    options = ["--exec", "on", "--assistant", "off", "--minutes", "25"]
    rules = " ".join(person.run("round", "start", *options).out.split())
    assert "You have 25 minutes" in rules
    assert "Execution is on" in rules
    assert "No assistant" in rules


def test_same_seed_draws_the_same_problems(person: Person) -> None:
    drawn = []
    for folder in ("./one", "./two", "./three"):
        person.run("round", "start", "--seed", "7", "--set", str(ROOT), folder)
        drawn.append(person.run("round", "go", "--set", str(ROOT)).out.split("\n")[0])
        person.run("round", "abandon", "--yes")
    assert len(set(drawn)) == 1
    assert drawn[0]


def test_seed_is_shown_where_problems_are_drawn(person: Person) -> None:
    assert "the problem is drawn, with seed 7" in person.run("round", "start", "--seed", "7").out


def test_named_problems_make_the_round_as_long(person: Person) -> None:
    out = person.run("round", "start", "double", "tally", "--profile", "ai").out
    assert "There are 2 problems" in out
    assert "problem: double-it, tally-counter" in out


def test_second_round_waits_for_the_first(person: Person) -> None:
    made(person)
    done = person.run("round", "start")
    assert (done.status, done.out) == (5, "")
    assert done.err.startswith("judge: round 1 is made already, in ")
    assert "`judge round abandon` gives it up" in done.err


WRONG = [
    (["start", "--profile", "onsite"], "invalid value for '--profile'"),
    (["start", "--minutes", "0"], "a round takes 1 to 600 minutes, not 0"),
    (["start", "--seed", "1", "double-it"], "--seed draws problems, and here they are named"),
    (["start", "friday"], "no such problem: 'friday'"),
    (["start", "double-it", "double-it"], "'double-it' is named twice"),
    (["start", "./a", "./b"], "two folders: './a' and './b'"),
    (["start", "./used"], "'used' is not empty"),
    (["start", "./file"], "'file' exists and is not a folder"),
    (["start", "./file/below"], "cannot make 'file/below'"),
    (["start", "--profile", "screen", "--set", "nowhere"], "not a problem set: nowhere"),
    (["go"], "no round is in progress"),
    (["status"], "no round is in progress"),
    (["submit"], "no round is in progress"),
    (["report"], "no round is in progress"),
    (["report", "9"], "no such round: '9'"),
    (["replay", "x"], "no such round: 'x'"),
    (["statsu"], "no such command: 'statsu'; did you mean 'status'?"),
]


@pytest.mark.parametrize(("arguments", "message"), WRONG, ids=lambda x: str(x)[:40])
def test_mistake_is_one_line_with_the_way_out(
    person: Person, arguments: list[str], message: str
) -> None:
    person.write("used/mine.txt", "mine")
    person.write("file", "")
    done = person.run("round", *arguments)
    assert (done.status, done.out) == (2, "")
    first, *rest = done.err.removesuffix("\n").split("\n")
    assert first.startswith(f"judge: {message}")
    assert len(rest) <= 1
    assert files_in(person.folder) == {"used/mine.txt", "file"}


def test_mistaken_folder_says_how_one_is_written(person: Person) -> None:
    assert "a DIR is written with a slash: ./friday" in person.run("round", "start", "friday").err


def test_group_without_a_command_shows_its_help_as_a_mistake(person: Person) -> None:
    done = person.run("round")
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("Usage: judge round ")
    assert max(map(len, done.err.splitlines())) <= 66


def test_problem_of_a_set_is_found_again(person: Person) -> None:
    player = made(person, "double-it", "--set", str(TINY))
    assert play(player, "go").status == 0


def test_record_that_cannot_be_written_leaves_no_folder(person: Person) -> None:
    person.write("file", "")
    done = person.run("round", "start", JUDGE_HOME=str(person.folder / "file"))
    assert (done.status, done.out) == (2, "")
    assert "file/rounds' cannot be written" in done.err
    assert [path.name for path in person.folder.iterdir()] == ["file"]
