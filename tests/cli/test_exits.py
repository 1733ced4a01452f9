from __future__ import annotations

import os
import pty
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import click
import pytest

from judge.cli.exits import run
from judge.errors import JudgeFault, SandboxUnavailable
from tests.cli.running import COMMAND, Person
from tests.cli.terminal import read_some

ENDLESS = "def double(n):\n    while True:\n        pass\n"


def ended_by(action: Callable[[], object]) -> int:
    """The exit status of a program whose only command does ``action``."""
    group = click.Group("judge", commands={"act": click.Command("act", callback=action)})
    with pytest.raises(SystemExit) as end:
        run(group, ["act"], "judge")
    return int(end.value.code or 0)


def raising(error: BaseException) -> Callable[[], None]:
    def action() -> None:
        raise error

    return action


@pytest.mark.parametrize(
    ("error", "status", "shown"),
    [
        (KeyboardInterrupt(), 130, "judge: interrupted\n"),
        (JudgeFault("the check failed"), 3, "judge: the check failed\n"),
        (
            SandboxUnavailable("too weak", remedy="judge doctor"),
            4,
            "judge: too weak\n  try: judge doctor\n",
        ),
        (
            ValueError("a\nb\x1b[2J"),
            3,
            "judge: internal error: ValueError: a\\nb\\x1b[2J\n"
            "  try: JUDGE_DEBUG=1 in the environment shows the traceback\n",
        ),
    ],
    ids=lambda value: type(value).__name__,
)
def test_exception_becomes_a_status_and_a_line(
    error: BaseException, status: int, shown: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ended_by(raising(error)) == status
    assert capsys.readouterr() == ("", shown)


def test_what_a_command_returns_is_the_status() -> None:
    assert ended_by(lambda: 1) == 1
    assert ended_by(lambda: None) == 0


def test_debug_shows_the_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("JUDGE_DEBUG", "1")
    assert ended_by(raising(ValueError("here"))) == 3
    assert "Traceback (most recent call last)" in capsys.readouterr().err


def test_signal_that_ends_us_runs_the_clean_up(capsys: pytest.CaptureFixture[str]) -> None:
    cleaned = []

    def action() -> None:
        try:
            os.kill(os.getpid(), signal.SIGTERM)
            signal.pause()
        finally:
            cleaned.append(True)

    assert ended_by(action) == 128 + signal.SIGTERM
    assert (cleaned, capsys.readouterr().err) == ([True], "judge: ended by SIGTERM\n")
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL


def test_reader_that_went_away_is_no_reason_to_complain(person: Person) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [*COMMAND, "show", "double-it"],
        stdout=writer,
        stderr=subprocess.PIPE,
        cwd=person.folder,
        env=person.variables(),
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("more", [(), ("--json",)])
def test_output_that_cannot_be_written_is_said(person: Person, more: tuple[str, ...]) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*COMMAND, "show", "double-it", *more],
            stdout=full,
            stderr=subprocess.PIPE,
            env=person.variables(),
        )
    said = b"judge: cannot write to standard output: No space left on device\n"
    assert (done.returncode, done.stderr) == (3, said)


def test_closed_output_is_no_reason_to_fail(person: Person) -> None:
    line = f"exec {' '.join(COMMAND)} show double-it >&-"
    done = subprocess.run(["sh", "-c", line], capture_output=True, env=person.variables())
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="looks for children in /proc")
@pytest.mark.parametrize(
    ("number", "status", "said"),
    [
        (signal.SIGINT, 130, "judge: interrupted"),
        (signal.SIGTERM, 143, "judge: ended by SIGTERM"),
    ],
)
def test_interrupted_judging_leaves_no_worker(
    solver: Person, number: signal.Signals, status: int, said: str
) -> None:
    (solver.folder / "solution.py").write_text(ENDLESS)
    terminal, theirs = pty.openpty()
    process = subprocess.Popen(
        [*COMMAND, "submit"],
        stdout=subprocess.PIPE,
        stderr=theirs,
        cwd=solver.folder,
        env=solver.variables(TERM="xterm"),
    )
    os.close(theirs)
    with process, os.fdopen(terminal, "rb", buffering=0) as screen:
        shown = b""
        while b"examples" not in shown:
            more = read_some(screen.fileno())
            assert more, shown
            shown += more
        workers = descendants_of(process.pid)
        process.send_signal(number)
        while more := read_some(screen.fileno()):
            shown += more
        assert process.wait() == status
        assert process.stdout is not None
        assert process.stdout.read() == b""
    assert shown.decode().rstrip().endswith(said)
    assert workers
    assert [pid for pid in workers if Path(f"/proc/{pid}").exists()] == []


def descendants_of(pid: int) -> list[int]:
    """The processes that it started, and that those started."""
    listed = Path(f"/proc/{pid}/task/{pid}/children")
    children = [int(each) for each in listed.read_text().split()] if listed.exists() else []
    return [*children, *(below for child in children for below in descendants_of(child))]
