"""``judge new``: a problem that plays at once, where it goes, and what it refuses."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli.running import ROOT, Person

MADE = f"""\
made two_sum, a whole problem for you to rewrite:
  my-problems/problems/two-sum
  my-problems/reference/two-sum

next:
  judge --set my-problems show two-sum
  judge --set my-problems verify two-sum

the format, and how to go on:
  {ROOT}/problems/README.md
"""


def problems_in(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "problems").iterdir())


def test_without_a_set_a_new_one_is_made(person: Person) -> None:
    done = person.run("new", "two-sum")
    assert (done.status, done.out, done.err) == (0, MADE, "")
    assert (person.folder / "my-problems/problems/two-sum/problem.toml").is_file()


def test_it_goes_into_the_set_that_is_named(person: Person) -> None:
    person.run("new", "one", "--into", "mine")
    assert person.run("--set", "mine", "new", "two").status == 0
    assert person.run("new", "three", cwd=person.folder / "mine").status == 0
    assert problems_in(person.folder / "mine") == ["one", "three", "two"]


def test_set_that_every_command_uses_need_not_be_named_again(person: Person) -> None:
    person.run("new", "one", "--into", "mine")
    done = person.run("new", "two", "--into", "mine", JUDGE_SETS=str(person.folder / "mine"))
    assert "\n  judge verify two\n" in done.out


@pytest.mark.parametrize(("kind", "case"), [("function", "two_sum([3, 3]) -> 2"), ("class", "")])
def test_it_is_shown_begun_and_tested_at_once(person: Person, kind: str, case: str) -> None:
    person.run("new", "two-sum", "--kind", kind, "--title", "Two 'sums'", "--into", "mine")
    author = replace(person, environment={"JUDGE_SETS": str(person.folder / "mine")})
    assert author.run("show", "two-sum").out.startswith("Two 'sums'\n")
    assert author.run("start", "two-sum").status == 0
    solver = replace(author, folder=person.folder / "two-sum")
    assert "NotImplementedError" in solver.run("test").out
    right, *_ = sorted((person.folder / "mine/reference/two-sum/accepted").iterdir())
    solver.write("solution.py", right.read_text("utf-8"))
    solver.write("cases.txt", case)
    assert solver.run("test").status == 0


@pytest.mark.parametrize(
    ("arguments", "message", "remedy"),
    [
        (["Two Sum"], "not a slug: 'Two Sum'", "such as two-sum"),
        (["double-it"], "there is a problem 'double-it' already", "choose another slug"),
        (["two-sum", "--into", "file"], "'file' exists and is not a folder", "--into"),
        (["two-sum", "--title", " "], "not a title: ' '", "one line"),
        (["two-sum", "--kind", "clas"], "invalid value for '--kind'", "judge new --help"),
        ([], "missing argument 'SLUG'", "judge new --help"),
        (["two-sum", "--set", "nowhere"], "not a problem set: nowhere", "a set is a folder"),
    ],
)
def test_refusal_is_one_line_with_the_way_out(
    person: Person, arguments: list[str], message: str, remedy: str
) -> None:
    person.write("file", "mine")
    done = person.run("new", *arguments)
    assert (done.status, done.out) == (2, "")
    first, second = done.err.splitlines()
    assert first.startswith(f"judge: {message}")
    assert remedy in second
    assert [path.name for path in person.folder.iterdir()] == ["file"]


def test_second_time_it_is_refused_and_nothing_changes(person: Person) -> None:
    person.run("new", "two-sum")
    file = person.folder / "my-problems/problems/two-sum/starter.py"
    file.write_text("mine")
    done = person.run("new", "two-sum", "--into", "my-problems")
    assert (done.status, done.out) == (2, "")
    assert "there is a problem 'two-sum' already" in done.err
    assert file.read_text() == "mine"


def test_name_of_a_folder_cannot_write_on_the_terminal(person: Person) -> None:
    done = person.run("new", "two-sum", "--into", "a\x1b[2Jb")
    assert done.status == 0
    assert "\x1b" not in done.out
