"""What a person at a terminal gets: width, colour, and progress that leaves no trace."""

from __future__ import annotations

import re

import pytest

from tests.cli.running import WRONG, Person
from tests.cli.terminal import on_terminal

CODES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
COLOUR = re.compile(r"\x1b\[(?:[0-9]+;)*(?:3[0-7]|9[0-7]|38;)[0-9;]*m")


def widest(drawn: str) -> int:
    return max(len(CODES.sub("", part)) for part in re.split(r"[\r\n]", drawn))


@pytest.mark.parametrize("columns", [60, 100])
def test_statement_fits_the_terminal(person: Person, columns: int) -> None:
    screen = on_terminal(person, "show", "double-it", columns=columns)
    assert screen.status == 0
    assert widest(screen.text) <= columns


def test_submit_draws_progress_wipes_it_and_fits_60_columns(solver: Person) -> None:
    (solver.folder / "solution.py").write_text(WRONG)
    screen = on_terminal(solver, "submit")
    assert screen.status == 1
    assert widest(screen.text) <= 60
    progress, _, report = screen.text.rpartition("\r\x1b[K")
    assert "examples" in progress
    assert CODES.sub("", report).startswith("╭─ WA: wrong answer")


def test_colour_is_used_unless_it_is_declined(solver: Person) -> None:
    (solver.folder / "solution.py").write_text(WRONG)
    assert COLOUR.search(on_terminal(solver, "test").text)
    assert not COLOUR.search(on_terminal(solver, "test", NO_COLOR="1").text)


def test_terminal_that_cannot_be_drawn_on_gets_no_progress(solver: Person) -> None:
    (solver.folder / "solution.py").write_text(WRONG)
    screen = on_terminal(solver, "submit", TERM="dumb")
    assert "\x1b" not in screen.text
