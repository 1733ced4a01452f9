"""Bad input of every kind: one clear line, the way out, exit status 2, nothing on stdout."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.cli.running import RIGHT, Person

Files = dict[str, bytes]

FILES: Files = {
    "empty.py": b"",
    "blank.py": b" \n\n",
    "binary.py": b"x = 1\0\n",
    "latin.py": "s = 'größe'".encode("latin-1"),
    "large.py": b"#" * 10_000_000,
    "right.py": RIGHT.encode(),
}


@pytest.fixture
def careless(person: Person) -> Person:
    for name, content in FILES.items():
        (person.folder / name).write_bytes(content)
    (person.folder / "folder.py").mkdir()
    os.mkfifo(person.folder / "pipe.py")
    return person


WRONG = [
    (["submit", "double-it", "empty.py"], "empty.py is empty", "write a solution first"),
    (["submit", "double-it", "blank.py"], "blank.py is empty", "write a solution first"),
    (["submit", "double-it", "folder.py"], "folder.py is a folder, not a file", None),
    (["submit", "double-it", "pipe.py"], "pipe.py is a pipe, not a file", None),
    (
        ["submit", "double-it", "binary.py"],
        "binary.py is binary: a NUL byte stands at offset 5",
        None,
    ),
    (
        ["submit", "double-it", "latin.py"],
        "latin.py is not UTF-8: byte 0xf6 at offset 7",
        "save it as UTF-8",
    ),
    (["submit", "double-it", "large.py"], "large.py is larger than 1 MiB", None),
    (["submit", "double-it", "wright.py"], "wright.py does not exist", "did you mean right.py?"),
    (["submit", "double-it", "no/such.py"], "no/such.py does not exist", "there is no folder no"),
    (["test", "double-it", "empty.py"], "empty.py is empty", "write a solution first"),
    (
        ["submit", "doubel-it", "right.py"],
        "no such problem: 'doubel-it'",
        "did you mean 'double-it'?",
    ),
    (["show", "zzz"], "no such problem: 'zzz'", "see `judge list`"),
    (["show", ""], "no such problem: ''", "see `judge list`"),
    (["show"], "no SLUG given, and this folder is no workspace", "go into a folder made by"),
    (["submit"], "no SLUG given, and this folder is no workspace", "go into a folder made by"),
    (["submit", "right.py"], "no SLUG given, and this folder is no workspace", "go into a folder"),
    (
        ["submit", "double-it"],
        "no FILE given, and this folder is no workspace of 'double-it'",
        "go into a folder made by",
    ),
    (["history", "--show", "9"], "no attempt has the number 9", "see `judge history`"),
    (["history", "--show", "0"], "invalid value for '--show'", "judge history --help"),
    (["verify", "zzz"], "no such problem: 'zzz'", "see `judge list`"),
    (
        ["--set", "right.py", "show", "double-it"],
        "not a problem set: right.py",
        "a set is a folder",
    ),
    (["show", "double-it", "--set", "nowhere"], "not a problem set: nowhere", "a set is a folder"),
    (["frobnicate"], "no such command: 'frobnicate'", "judge --help"),
    (["submitt"], "no such command: 'submitt'; did you mean 'submit'?", "judge --help"),
    (["show", "--frob"], "no such option", "judge show --help"),
    (["submit", "--seed", "x"], "invalid value for '--seed'", "judge submit --help"),
    (["completion", "tcsh"], "invalid value for", "judge completion --help"),
]


@pytest.mark.parametrize(("arguments", "message", "remedy"), WRONG, ids=lambda x: str(x)[:40])
def test_mistake_is_one_line_with_the_way_out(
    careless: Person, arguments: list[str], message: str, remedy: str | None
) -> None:
    done = careless.run(*arguments)
    assert (done.status, done.out) == (2, "")
    first, *rest = done.err.removesuffix("\n").split("\n")
    assert first.startswith(f"judge: {message}")
    assert len(rest) == (remedy is not None)
    assert (remedy or "") in "".join(rest)


def test_file_name_cannot_write_on_the_terminal(careless: Person) -> None:
    done = careless.run("submit", "double-it", "\x1b[2Jx\n.py")
    assert done.status == 2
    assert "\x1b" not in done.err
    assert len(done.err.splitlines()) <= 2


def test_name_that_is_no_utf8_is_shown_as_escapes(careless: Person) -> None:
    name = os.fsdecode(b"caf\xe9.py")
    done = careless.run("submit", "double-it", name)
    assert done.status == 2
    assert "caf\\udce9.py" in done.err


def test_nothing_asked_shows_the_help_as_a_mistake(person: Person) -> None:
    done = person.run()
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("Usage: judge [OPTIONS] ")


def test_mistake_with_json_leaves_stdout_empty(careless: Person) -> None:
    done = careless.run("submit", "double-it", "empty.py", "--json")
    assert (done.status, done.out) == (2, "")


def broken_set(folder: Path, settings: str) -> Path:
    problem = folder / "broken" / "problems" / "bad-one"
    (problem / "hidden").mkdir(parents=True)
    (problem / "hidden" / "properties.py").write_text("PROPERTIES = ()\nLARGE = ()\n")
    for name in ("statement.md", "starter.py", "examples.toml"):
        (problem / name).write_text("x")
    (problem / "problem.toml").write_text(settings)
    return folder / "broken"


def test_unknown_key_of_a_problem_names_file_line_and_the_nearest_key(person: Person) -> None:
    path = broken_set(person.folder, 'format_version = 1\ntitel = "x"\n')
    done = person.run("show", "bad-one", "--set", str(path))
    assert (done.status, done.out) == (2, "")
    assert "problem.toml:2: unknown key 'titel'" in done.err
    assert "did you mean 'title'?" in done.err


def test_problem_that_is_no_toml_is_named(person: Person) -> None:
    path = broken_set(person.folder, "= = =")
    done = person.run("show", "bad-one", JUDGE_SETS=str(path))
    assert done.status == 2
    assert "problem.toml:1: this is not TOML" in done.err


def test_damaged_marker_is_named(person: Person) -> None:
    person.write(".judge.toml", "problem = 3")
    done = person.run("test")
    assert done.status == 2
    assert ".judge.toml' names no problem" in done.err


def test_marker_of_a_problem_that_is_nowhere_says_how_to_name_its_set(person: Person) -> None:
    person.write(".judge.toml", 'problem = "gone"')
    done = person.run("test")
    assert done.status == 2
    assert "names a problem that is in no set: 'gone'" in done.err
    assert "--set PATH or JUDGE_SETS" in done.err


def test_bad_own_case_names_its_file_and_line(solver: Person) -> None:
    with (solver.folder / "cases.txt").open("a") as file:
        file.write("\ndouble(2, 3) -> 4\n")
    done = solver.run("test")
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("judge: cases.txt:7: ")
