"""A round played with the real command, and ways to let time pass without waiting."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from judge.rounds.lines import from_line, to_line
from tests.cli.running import Person, Result

RIGHT = "def double(n):\n    return n * 2\n"
WRONG = "def double(n):\n    return n * 2 if n < 100 else 0\n"
OTHER_RIGHT = """\
class TallyCounter:
    def __init__(self, start=0):
        self.sum = start

    def add(self, n):
        self.sum += n

    def total(self):
        return self.sum
"""
FILLING = """\
import pathlib, sys
path = pathlib.Path(sys.argv[-1])
text = path.read_text()
for old, new in zip(sys.argv[1:-1:2], sys.argv[2:-1:2]):
    text = text.replace(old, new)
path.write_text(text)
"""


def begun(person: Person, *options: str) -> Person:
    """Somebody in the folder of a round that has begun."""
    player = made(person, *options)
    assert player.run("round", "go").status == 0
    return player


def made(person: Person, *options: str) -> Person:
    """Somebody in the folder of a round that was made."""
    done = person.run("round", "start", *options, "./played")
    assert (done.status, done.err) == (0, "")
    return replace(person, folder=person.folder / "played")


def play(player: Person, *arguments: str, **environment: str) -> Result:
    return player.run("round", *arguments, cwd=None, **environment)


def events(player: Person, id: str = "1") -> Path:
    return player.home / "data" / "rounds" / id / "events.jsonl"


def kinds(player: Person, id: str = "1") -> list[str]:
    lines = events(player, id).read_bytes().splitlines()
    return [from_line(line).kind.value for line in lines]


def let_pass(player: Person, minutes: float, id: str = "1") -> None:
    """As if everything so far had happened ``minutes`` earlier. The folder's marker names the
    moment of the start, and is moved along."""
    path, back = events(player, id), timedelta(minutes=minutes)
    moved = []
    for line in path.read_bytes().splitlines():
        event = from_line(line)
        at = replace(
            event.at,
            utc=event.at.utc - back,
            monotonic_seconds=event.at.monotonic_seconds - back.total_seconds(),
        )
        moved.append(to_line(replace(event, at=at)))
    before = from_line(path.read_bytes().splitlines()[0]).at.utc
    path.write_bytes(b"".join(moved))
    marker = player.folder / ".judge-round.json"
    old, new = (each.isoformat(timespec="microseconds") for each in (before, before - back))
    marker.write_text(marker.read_text().replace(old, new))


def editor(player: Person, *pairs: str) -> str:
    """An EDITOR that replaces each first text of a pair by the second."""
    script = player.home / "editor.py"
    script.write_text(FILLING)
    quoted = " ".join(f"'{text}'" for text in pairs)
    return f"'{sys.executable}' '{script}' {quoted}"


def files_in(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
