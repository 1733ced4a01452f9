"""``judge import``, and the problem that it makes under every command that runs it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import Person
from tests.interop.packages import ACCEPTED, JUDGES, LATEST, WRONG, write_package


@pytest.fixture
def owner(person: Person) -> Person:
    """Somebody who imported sums."""
    write_package(person.folder / "sums", LATEST)
    done = person.run("import", "sums")
    assert (done.status, done.err) == (0, "")
    return person


def test_import_says_what_was_made_and_what_is_next(person: Person) -> None:
    write_package(person.folder / "sums", LATEST)
    done = person.run("import", "sums")
    assert done.status == 0
    assert done.out.splitlines() == [
        "imported sums: Sums",
        f"  {person.home}/data/imported/problems/sums",
        "  1 example, 2 secret cases",
        "  reference solutions: 1 accepted, 1 run time error and 1 wrong answer",
        "  note: submissions/accepted: not single files of Python 3: adds.cpp",
        "",
        "next:",
        "  judge verify sums",
        "  judge start sums my-sums",
    ]


def test_import_as_json_has_the_documented_keys(person: Person) -> None:
    write_package(person.folder / "sums", LATEST)
    arguments = ("import", "sums", "--as", "adding", "--difficulty", "hard", "--minutes", "5")
    assert person.run(*arguments, "--json").json == {
        "problem": "adding",
        "title": "Sums",
        "folder": f"{person.home}/data/imported/problems/adding",
        "examples": 1,
        "secret": 2,
        "references": {"accepted": 1, "run_time_error": 1, "wrong_answer": 1},
        "notes": ["submissions/accepted: not single files of Python 3: adds.cpp"],
    }
    shown = person.run("show", "adding", "--json").json
    assert (shown["difficulty"], shown["minutes"]) == ("hard", 5)
    assert shown["entry_point"] == {"kind": "program", "name": "program"}


def test_import_into_a_set_is_found_with_that_set(person: Person) -> None:
    write_package(person.folder / "sums", LATEST)
    done = person.run("import", "sums", "--into", "my set")
    assert "  judge start --set 'my set' sums my-sums" in done.out.splitlines()
    assert person.run("show", "sums").status == 2
    assert person.run("show", "sums", "--set", "my set").status == 0


def test_refused_package_is_one_line_and_a_usage_error(person: Person) -> None:
    yaml = f"{LATEST['problem.yaml']}type: interactive\n"
    write_package(person.folder / "sums", LATEST, {"problem.yaml": yaml})
    done = person.run("import", "sums")
    assert (done.status, done.out) == (2, "")
    assert done.err == (
        "judge: sums/problem.yaml: 'type': interactive problems are not taken\n"
        "  try: only pass-fail problems are\n"
    )


def test_name_that_is_taken_is_refused(owner: Person) -> None:
    done = owner.run("import", "sums")
    assert done.status == 2
    assert done.err.startswith("judge: there is a problem 'sums' already")


def test_imported_problem_is_listed_and_shown(owner: Person) -> None:
    listed = {each["problem"] for each in owner.run("list", "--json").json["problems"]}
    assert {"sums", "double-it"} <= listed
    shown = owner.run("show", "sums").out
    assert "Print the sum of the numbers." in shown
    assert "Sample 1" in shown


def test_session_from_the_starter_to_a_verdict(owner: Person) -> None:
    assert owner.run("start", "sums", "work").status == 0
    work = owner.folder / "work"
    cases, solution = work / "cases.txt", work / "solution.py"
    assert "# program('2\\n1 2\\n') -> '3\\n'" in cases.read_text("utf-8")
    done = owner.run("test", cwd=work)
    assert (done.status, "0 of 1 example passed; hidden" in done.out) == (1, True)

    solution.write_text(WRONG, "utf-8")
    done = owner.run("submit", cwd=work)
    assert done.status == 1
    assert "secret/02-negative: line 1: '7' where '5' is due" in done.out
    lines = ("failing case of 'secret/02-negative'", "    3", "    4 -1 2", "  expected  5")
    assert "\n".join([*lines, "  got       7"]) in done.out
    assert "program('3\\n4 -1 2\\n') -> '5\\n'" in cases.read_text("utf-8")
    assert "0 of 1 own case passed" in owner.run("test", cwd=work).out

    solution.write_text(ACCEPTED, "utf-8")
    done = owner.run("submit", "--json", cwd=work)
    assert (done.status, done.json["verdict"]) == (0, "AC")


def test_validator_that_crashes_is_an_internal_error(person: Person) -> None:
    write_package(person.folder / "sums", LATEST, {"output_validator/check.py": JUDGES})
    done = person.run("import", "sums")
    assert "  note: its output validator 'check.py' runs with all your rights" in done.out
    person.write("solution.py", "print('crash')")
    done = person.run("submit", "sums", "solution.py", "--json")
    assert done.status == 3
    assert done.json["verdict"] == "IE"
    said = "the output validator 'check.py' failed by itself: it ended with status 1: KeyError"
    assert done.json["message"].startswith(said)
    assert done.err.startswith(f"judge: {said}")


def test_import_runs_nothing_of_the_package(person: Person, tmp_path: Path) -> None:
    trap = f"open({str(tmp_path / 'ran')!r}, 'w')\n"
    programs = ("output_validator/v.py", "submissions/accepted/adds.py", "generators/make.py")
    write_package(person.folder / "sums", LATEST, dict.fromkeys(programs, trap))
    assert person.run("import", "sums").status == 0
    assert not (tmp_path / "ran").exists()
