from __future__ import annotations

from pathlib import Path

from tests.cli.running import TINY, Person

MADE = """\
made double-it: write your solution in solution.py

next:
  cd double-it
  judge test
  judge submit
"""

CASES = """\
# Your own cases: `judge test` runs them after the examples.
# A case is written like the example below. What follows -> is the answer it must get; without ->
# the answer is only printed. A line that begins with # is not run: take it away to run the example.
#
# double(2) -> 4
"""


def files_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_workspace_holds_starter_statement_cases_and_marker(person: Person) -> None:
    done = person.run("start", "double-it")
    folder = person.folder / "double-it"
    problem = TINY / "problems" / "double-it"
    assert (done.status, done.out, done.err) == (0, MADE, "")
    assert files_in(folder) == {"solution.py", "STATEMENT.md", "cases.txt", ".judge.toml"}
    assert (folder / "solution.py").read_text() == (problem / "starter.py").read_text()
    assert (folder / "STATEMENT.md").read_text() == (problem / "statement.md").read_text()
    assert (folder / "cases.txt").read_text() == CASES
    assert 'problem = "double-it"' in (folder / ".judge.toml").read_text()


def test_short_slug_makes_the_folder_of_the_whole_one(person: Person) -> None:
    assert person.run("start", "doub").status == 0
    assert files_in(person.folder) == {"double-it"}


def test_folder_may_be_named_and_be_there_already(person: Person) -> None:
    person.write("notes.txt", "mine")
    done = person.run("start", "double-it", ".")
    assert done.status == 0
    assert "solution.py" in files_in(person.folder)
    assert (person.folder / "notes.txt").read_text() == "mine"


def test_nothing_is_overwritten(person: Person) -> None:
    mine = person.write("double-it/cases.txt", "mine")
    done = person.run("start", "double-it")
    assert (done.status, done.out) == (2, "")
    assert done.err == (
        "judge: 'double-it' already holds cases.txt; nothing is overwritten\n"
        "  try: work on there, or name another DIR\n"
    )
    assert mine.read_text() == "mine"
    assert files_in(person.folder / "double-it") == {"cases.txt"}


def test_dangling_link_counts_as_existing(person: Person) -> None:
    folder = person.folder / "double-it"
    folder.mkdir()
    (folder / "solution.py").symlink_to(person.folder / "elsewhere.py")
    assert person.run("start", "double-it").status == 2
    assert not (person.folder / "elsewhere.py").exists()


def test_file_in_the_place_of_the_folder_is_named(person: Person) -> None:
    person.write("double-it", "a file")
    done = person.run("start", "double-it")
    assert done.status == 2
    assert done.err.startswith("judge: 'double-it' exists and is not a folder\n")


def test_folder_that_cannot_be_made_is_named(person: Person) -> None:
    person.write("file", "")
    done = person.run("start", "double-it", "file/below")
    assert done.status == 2
    assert done.err.startswith("judge: cannot write ")


def test_class_problem_shows_a_script_as_its_worked_example(person: Person) -> None:
    person.run("start", "tally-counter")
    cases = (person.folder / "tally-counter" / "cases.txt").read_text()
    assert cases.endswith(
        "#\n# counter = TallyCounter()\n# counter.add(2)\n# counter.add(3)\n"
        "# counter.total() -> 5\n"
    )
