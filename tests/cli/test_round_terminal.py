"""A round on a terminal: the watching pane, questions, colours, a width of 60."""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest

from tests.cli.rounds import RIGHT, begun, kinds, let_pass, play
from tests.cli.running import COMMAND, Person
from tests.cli.terminal import on_terminal, read_some, resized

CODES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
COLOUR = re.compile(r"\x1b\[(?:[0-9]+;)*(?:3[0-7]|9[0-7])[0-9;]*m")
SHOW_CURSOR = "\x1b[?25h"
PATIENCE_SECONDS = 60


@dataclass(kw_only=True)
class Terminal:
    """A command that runs on a terminal, and what it drew so far."""

    process: subprocess.Popen[bytes]
    descriptor: int
    drawn: str = ""
    _until: float = field(default_factory=lambda: time.monotonic() + PATIENCE_SECONDS)

    def wait_for(self, text: str) -> None:
        """Read until ``text`` was drawn since the last call that found something."""
        while text not in CODES.sub("", self.drawn):
            assert time.monotonic() < self._until, self.drawn
            if select.select([self.descriptor], [], [], 1.0)[0]:
                more = read_some(self.descriptor)
                assert more, self.drawn
                self.drawn += more.decode("utf-8", "replace").replace("\r\n", "\n")

    def send(self, keys: str) -> None:
        os.write(self.descriptor, keys.encode())

    def end(self) -> int:
        """The exit status, with the rest of what it draws."""
        while time.monotonic() < self._until:
            if select.select([self.descriptor], [], [], 1.0)[0]:
                more = read_some(self.descriptor)
                if not more:
                    return self.process.wait(PATIENCE_SECONDS)
                self.drawn += more.decode("utf-8", "replace").replace("\r\n", "\n")
        raise AssertionError(f"it does not end: {self.drawn}")


@contextmanager
def terminal(person: Person, *arguments: str, columns: int = 60) -> Iterator[Terminal]:
    ours, theirs = pty.openpty()
    resized(theirs, columns)
    variables = person.variables(TERM="xterm-256color")
    del variables["COLUMNS"]
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=person.folder,
        env=variables,
        start_new_session=True,
        preexec_fn=_take_terminal,
    )
    os.close(theirs)
    try:
        yield Terminal(process=process, descriptor=ours)
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
            process.wait()
        os.close(ours)


def _take_terminal() -> None:
    """Standard input becomes the terminal that Ctrl-C comes from, and Ctrl-C is heard: what runs
    in the background of a script has it ignored."""
    import fcntl
    import termios

    signal.signal(signal.SIGINT, signal.SIG_DFL)
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


@pytest.fixture
def player(person: Person) -> Person:
    return begun(person, "double-it")


def test_watch_draws_saves_and_leaves_cleanly(player: Person) -> None:
    with terminal(player, "round", "watch") as pane:
        pane.wait_for("left of 60:00")
        player.write("solution.py", RIGHT)
        pane.wait_for("code of double-it saved")
        pane.send("\x03")
        assert pane.end() == 0
    assert "Traceback" not in pane.drawn
    assert pane.drawn.rindex(SHOW_CURSOR) > 0
    assert "left the watch; the clock runs on" in pane.drawn
    assert kinds(player).count("save") >= 2
    widest = max(len(CODES.sub("", part)) for part in re.split(r"[\r\n]", pane.drawn))
    assert widest <= 60


def test_watch_ends_with_the_round(player: Person) -> None:
    with terminal(player, "round", "watch") as pane:
        pane.wait_for("left of 60:00")
        play(player, "abandon", "--yes")
        assert pane.end() == 0
    assert "given up at" in CODES.sub("", pane.drawn)


def test_watch_says_what_is_due(player: Person) -> None:
    let_pass(player, 31)
    with terminal(player, "round", "watch") as pane:
        pane.wait_for("half of the time is used")
    assert "**" not in play(player, "status").out


def test_killed_watch_loses_nothing_and_hinders_nobody(player: Person) -> None:
    with terminal(player, "round", "watch") as pane:
        player.write("solution.py", RIGHT)
        pane.wait_for("saved")
        pane.process.send_signal(signal.SIGKILL)
        pane.process.wait()
    assert play(player, "submit", "--lock").status == 0


def test_abandon_asks(player: Person) -> None:
    with terminal(player, "round", "abandon") as asked:
        asked.wait_for("cannot be taken back")
        asked.send("n\n")
        assert asked.end() == 0
    assert "abandon" not in kinds(player)


def test_handing_in_without_a_sheet_is_asked_about(player: Person) -> None:
    player.write("solution.py", RIGHT)
    play(player, "submit")
    with terminal(player, "round", "submit") as asked:
        asked.wait_for("hand in without it?")
        asked.send("n\n")
        assert asked.end() == 0
    assert kinds(player)[-1] == "save"
    assert "reopen" in play(player, "status").out


def test_colour_is_used_unless_it_is_declined(player: Person) -> None:
    assert COLOUR.search(on_terminal(player, "round", "status").text)
    assert not COLOUR.search(on_terminal(player, "round", "status", NO_COLOR="1").text)
    assert "\x1b" not in on_terminal(player, "round", "status", TERM="dumb").text


@pytest.mark.parametrize("command", ["go", "status", "replay --code", "submit --lock", "report"])
def test_screens_fit_60_columns(person: Person, command: str) -> None:
    player = begun(person, "double-it")
    player.write("solution.py", RIGHT)
    if command == "report":
        play(player, "submit", "--lock")
    drawn = on_terminal(player, "round", *command.split()).text
    parts = [CODES.sub("", part) for part in re.split(r"[\r\n]", drawn)]
    assert [p for p in parts if len(p) > 60 and str(player.folder) not in p] == []
