"""``judge round replay``: idle time collapsed, and the recording that it writes."""

from __future__ import annotations

import json

import pytest

from tests.cli.rounds import RIGHT, begun, let_pass, play
from tests.cli.running import Person


@pytest.fixture
def player(person: Person) -> Person:
    player = begun(person, "double-it")
    player.write("solution.py", RIGHT)
    play(player, "status")
    let_pass(player, 20)
    return player


def test_idle_time_is_one_line_without_a_clock(player: Person) -> None:
    assert "\n ...  nothing recorded for 20 minutes\n" in play(player, "replay").out


def test_recording_is_written_and_is_the_same_each_time(player: Person) -> None:
    assert play(player, "submit", "--lock").status == 0
    done = play(player, "replay", "--cast", "a.cast")
    assert (done.status, done.err) == (0, "")
    assert done.out.splitlines()[-1].startswith("written: a.cast, ")
    assert play(player, "replay", "--json", "--cast", "b.cast").json["round"] == "1"
    first, second = ((player.folder / name).read_text() for name in ("a.cast", "b.cast"))
    assert first == second
    header, *events = map(json.loads, first.splitlines())
    assert header["version"] == 3
    assert sum(interval for interval, _, _ in events) < 30
    assert "double-it: AC" in events[-3][2]


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("solution.py", "'solution.py' exists; nothing is overwritten"),
        ("no/a.cast", "cannot write 'no/a.cast': No such file or directory"),
        (".", "'.' exists; nothing is overwritten"),
    ],
)
def test_file_that_cannot_be_made_is_named(player: Person, file: str, said: str) -> None:
    done = play(player, "replay", "--cast", file)
    assert (done.status, done.out) == (2, "")
    assert said in done.err
    assert (player.folder / "solution.py").read_text() == RIGHT
