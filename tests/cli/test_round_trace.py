"""The hand trace in a round: made from the text, saved like the code, graded after the lock."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli.rounds import begun, kinds, let_pass, play
from tests.cli.running import ROOT, Person

CODE = """\
def max_messages_in_window(timestamps: list[int], k: int) -> int:
    left = best = 0
    for right, t in enumerate(timestamps):
        while t - timestamps[left] > 1000:
            left += 1
        best = max(best, right + 1 - left)
    return min(k, best)
"""
ROWS = ["| L3 | 0 | 1 | 0 | 7 |", "| L3 |  | 2 | 1 | 7 |", "| R7 |  |  |  |  |"]
"""The trace of CODE on the case "nothing allowed"."""


@pytest.fixture
def player(person: Person) -> Person:
    """Somebody who has written CODE in a round."""
    with_set = replace(person, environment={"JUDGE_SETS": str(ROOT)})
    player = begun(with_set, "sliding")
    player.write("solution.py", CODE)
    return player


def sheet(player: Person) -> Path:
    done = player.run("trace", "sheet", "--case", "nothing allowed", "--no-edit")
    assert (done.status, done.err) == (0, "")
    assert "left of 60:00" in done.out
    return player.folder / "TRACE.txt"


def fill(path: Path, answer: str = "0") -> None:
    lines = path.read_text().split("\n")
    first = 1 + next(at for at, line in enumerate(lines) if line.startswith("|--"))
    lines[first : first + len(ROWS)] = ROWS
    path.write_text("\n".join(lines).replace("answer: \n", f"answer: {answer}\n"))


def grade(player: Person) -> dict[str, object]:
    (problem,) = play(player, "report", "--json").json["problems"]
    found: dict[str, object] = problem["trace"]["grade"]
    return found


def test_sheet_is_filled_while_frozen_and_graded_after_the_lock(player: Person) -> None:
    play(player, "submit")
    fill(sheet(player))
    assert "grade" not in kinds(player)
    out = play(player, "submit").out
    assert "100 of 100" in out
    assert kinds(player)[-3:] == ["verdict", "grade", "judged"]
    assert grade(player)["score"] == 100.0


def test_unsent_sheet_counts_as_it_stood_at_the_deadline(player: Person) -> None:
    play(player, "submit")
    path = sheet(player)
    fill(path)
    play(player, "status")
    let_pass(player, 61)
    path.write_text(path.read_text().replace("answer: 0", "answer: 7"))
    assert grade(player)["score"] == 100.0


def test_sheet_of_code_that_was_edited_later_does_not_count(player: Person) -> None:
    fill(sheet(player))
    play(player, "status")
    player.write("solution.py", CODE.replace("best = 0", "best = -1"))
    play(player, "submit", "--lock")
    out = " ".join(play(player, "report").out.split())
    assert "the sheet traces code that was edited afterwards, so it does not count" in out
    assert "grade" not in kinds(player)


def test_sheet_is_for_the_code_that_was_frozen(player: Person) -> None:
    play(player, "submit")
    player.write("solution.py", "nothing = to(trace)\n")
    fill(sheet(player))
    play(player, "submit")
    assert grade(player)["score"] == 100.0


def test_drill_on_a_problem_of_the_round_is_refused(player: Person) -> None:
    done = player.run("trace", "drill", "sliding", "--no-edit")
    assert (done.status, done.out) == (5, "")
    assert "so not by `judge trace drill`" in done.err
