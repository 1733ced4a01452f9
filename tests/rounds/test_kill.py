"""A round survives being killed at any moment."""

from __future__ import annotations

import json
import os
import random
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from judge.model.round import Phase
from judge.rounds.fold import fold
from judge.rounds.lines import to_line
from judge.rounds.snapshots import digest
from judge.rounds.store import Rounds
from tests.rounds.scripted import ends

ROOT = Path(__file__).resolve().parents[2]
KILLS = 200
LONGEST_SECONDS = 0.06
"""Two or three steps of the script on a slow disk."""

Report = dict[str, Any]


@pytest.mark.slow
def test_nothing_that_was_reported_as_saved_is_lost_by_a_kill(tmp_path: Path) -> None:
    moments = random.Random(1)
    reports: list[Report] = []
    with scripted(tmp_path) as player:
        for _ in range(KILLS):
            new = killed(player, moments.uniform(0, LONGEST_SECONDS))
            check(Rounds(tmp_path), new)
            reports += new
    check(Rounds(tmp_path), reports)
    assert len(reports) > KILLS / 2, "it was killed before it did anything"
    assert sum(report.get("phase") == Phase.JUDGED for report in reports) > 3


def check(rounds: Rounds, reports: list[Report]) -> None:
    for report in reports:
        folder = rounds.get(report["id"])
        journal = folder.read()
        events = journal.events[: report["seq"]]
        assert len(events) == report["seq"], "an event is lost"
        if "line" not in report:
            continue
        assert digest(to_line(events[-1])) == report["line"]
        assert fold(events).phase == report["phase"]
        for name in report["kept"]:
            sha256, dot, suffix = name.partition(".")
            folder.snapshots.read(sha256, dot + suffix)
        if report["ends"] is not None and (now := ends(fold(journal.events))) is not None:
            assert now == pytest.approx(report["ends"], abs=0.002), "the deadline moved"


@contextmanager
def scripted(home: Path) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "tests.rounds.scripted", str(home)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
    ) as process:
        yield process


def killed(player: subprocess.Popen[bytes], after_seconds: float) -> list[Report]:
    """Let it play for so long, and kill it; what it had reported until then."""
    assert player.stdin is not None
    assert player.stdout is not None
    player.stdin.write(b"play\n")
    said, pid, kill_at = b"", 0, 0.0
    while b"ended" not in said:
        left = max(0.0, kill_at - time.monotonic()) if pid else None
        if select.select([player.stdout], [], [], left)[0]:
            said += os.read(player.stdout.fileno(), 65536)
        elif pid:
            os.kill(pid, signal.SIGKILL)
            kill_at = time.monotonic() + 60
        if not pid and (line := told_pid(said)):
            pid, kill_at = line, time.monotonic() + after_seconds
    assert said.endswith(b"ended 9\n"), "it ended by itself"
    return [json.loads(line) for line in said.splitlines() if line.startswith(b"{")]


def told_pid(said: bytes) -> int:
    for line in said.splitlines(keepends=True):
        if line.startswith(b"pid ") and line.endswith(b"\n"):
            return int(line[4:])
    return 0
