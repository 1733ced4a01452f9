"""``kill -9`` between any two steps of a scripted round: what was reported stays, the clock too.

A command is killed right before or right after its n-th fsync, for n = 1, 2, ... until it gets
through; then the round goes on from there. Nothing that makes a step durable lies between two of
these moments. The last word is the report, which must be that of a round without any kill.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from judge.rounds.lines import from_line
from tests.cli.rounds import OTHER_RIGHT, RIGHT, WRONG, begun, events, kinds, play
from tests.cli.running import Person

pytestmark = pytest.mark.slow

KILLER = """\
import os, signal, sys
left, real = int(sys.argv.pop(1)), os.fsync
def fsync(descriptor):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    real(descriptor)
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
os.fsync = fsync
from judge.cli.app import main
main()
"""
MOST_MOMENTS = 60


def killed_at(player: Person, moment: int, *arguments: str) -> bool:
    """Run a command that is killed at that moment; whether it came so far."""
    done = subprocess.run(
        [sys.executable, "-P", "-c", KILLER, str(moment), *arguments],
        cwd=player.folder,
        env=player.variables(),
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.returncode in (0, 1, 5, -signal.SIGKILL), done.stderr.decode()
    return done.returncode == -signal.SIGKILL


def whole_lines(path: Path) -> bytes:
    content = path.read_bytes() if path.exists() else b""
    return content[: content.rfind(b"\n") + 1]


def at_every_moment(player: Person, *arguments: str, done: str, id: str = "1") -> int:
    """Kill the command at one moment after the other, until it gets through or its step, the event
    of kind ``done``, is in the record. How often it was killed."""
    for moment in range(1, MOST_MOMENTS):
        before = whole_lines(events(player, id))
        times = kinds(player, id).count(done) if before else 0
        killed = killed_at(player, moment, *arguments)
        assert whole_lines(events(player, id)).startswith(before)
        assert play(player, "list").status == 0
        after = kinds(player, id) if whole_lines(events(player, id)) else []
        if not killed or after.count(done) > times:
            return moment
    raise AssertionError(f"{arguments} was killed {MOST_MOMENTS} times")


def started_at(player: Person) -> float:
    return from_line(events(player).read_bytes().splitlines()[1]).at.utc.timestamp()


def test_start_is_made_whole_or_not_at_all(person: Person) -> None:
    player = replace(person, folder=person.folder)
    start = ("round", "start", "double-it", "./played")
    assert at_every_moment(player, *start, done="start") > 1
    shown = play(player, "go")
    assert shown.status == 0
    assert (player.folder / "played" / "solution.py").is_file()


def test_scripted_round_survives_a_kill_at_every_moment(person: Person) -> None:
    player = begun(person, "double-it", "tally", "--profile", "screen")
    begin = started_at(player)
    player.write("double-it/solution.py", WRONG)
    at_every_moment(player, "round", "status", done="save")
    player.write("double-it/cases.txt", "double(-1) -> -2\n")
    at_every_moment(player, "round", "status", done="cases")
    player.write("double-it/PLAN.md", "# Plan\n## Approach\nDouble it.\n")
    at_every_moment(player, "round", "plan", "--no-edit", done="plan")
    at_every_moment(player, "round", "predict", "--verdict", "WA", done="predict")
    at_every_moment(player, "round", "next", done="next")
    assert play(player, "status").status == 0
    assert (player.folder / "tally-counter" / "solution.py").is_file()
    player.write("tally-counter/solution.py", OTHER_RIGHT)
    at_every_moment(player, "test", "double-it", "double-it/solution.py", done="refused")
    at_every_moment(player, "round", "pause", done="pause")
    at_every_moment(player, "round", "resume", done="resume")
    at_every_moment(player, "round", "submit", done="freeze")
    at_every_moment(player, "round", "reopen", done="reopen")
    at_every_moment(player, "round", "submit", "--lock", done="submit")
    moments = at_every_moment(player, "round", "report", done="judged")
    assert moments > 3
    assert started_at(player) == begin
    report = play(player, "report", "--json").json
    assert [each["verdict"] for each in report["problems"]] == ["WA", "AC"]
    assert [each["plan"] is not None for each in report["problems"]] == [True, False]
    assert [each["strength"] and each["strength"]["caught"] for each in report["problems"]] == [
        1,
        None,
    ]
    assert (report["refused"], report["reopened"], report["pauses"]) == (["judge test"], 1, 1)
    assert kinds(player).count("verdict") == 2
    assert len(player.run("history", "--json").json["attempts"]) == 2


def test_judging_that_is_killed_anywhere_judges_once(person: Person) -> None:
    """At moments of the clock, as a person would, not only where something is made durable."""
    player = begun(person, "double-it", "tally", "--profile", "coding")
    player.write("double-it/solution.py", RIGHT)
    player.write("tally-counter/solution.py", OTHER_RIGHT)
    killed_at(player, 7, "round", "submit", "--lock")
    play(player, "submit", "--lock")
    variables = player.variables()
    for hundredths in range(20, 200, 20):
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "judge", "round", "report"],
            cwd=player.folder,
            env=variables,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            process.wait(hundredths / 100)
        except subprocess.TimeoutExpired:
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
    report = play(player, "report", "--json").json
    assert [each["verdict"] for each in report["problems"]] == ["AC", "AC"]
    assert kinds(player).count("judged") == 1
    assert len(player.run("history", "--json").json["attempts"]) == 2
