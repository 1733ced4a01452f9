"""Plays rounds until it is killed, and reports what each step said was saved.

For each line on standard input a process is forked that plays in the folder given as argument:
``pid N``, then one JSON object for each step that returned, then ``ended`` and
the signal when it is dead. Forked,
because 200 interpreters would take a minute to start.
"""

from __future__ import annotations

import json
import os
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from judge.model.round import Judged, Phase, Reading, RoundState
from judge.model.verdict import Verdict
from judge.rounds.lines import to_line
from judge.rounds.profiles import PROFILES
from judge.rounds.snapshots import CODE, SHEET, digest
from judge.rounds.store import RoundFolder, Rounds
from judge.rounds.writer import RoundWriter


class RealClock:
    def read(self) -> Reading:
        return Reading(utc=datetime.now(UTC), monotonic_seconds=time.monotonic(), boot="this")

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)


def play(home: Path) -> None:
    """Goes on with the round that was left, and begins another one when it is over."""
    clock, rounds = RealClock(), Rounds(home)
    while True:
        unfinished = rounds.unfinished()
        if not unfinished:
            starters = {"p1": b"pass\n"}
            made = rounds.create(
                PROFILES["ai"], starters, seed=1, workspace="", version="0", clock=clock
            )
            say(json.dumps({"id": made.id, "seq": 1}))
            continue
        step(unfinished[0], clock)


def step(folder: RoundFolder, clock: RealClock) -> None:
    with folder.writing(clock, who="scripted") as writer:
        kept: list[str] = []
        state = one_step(writer, kept)
        report = {
            "id": folder.id,
            "seq": writer.last.seq,
            "line": digest(to_line(writer.last)),
            "kept": kept,
            "phase": state.phase,
            "ends": ends(state),
        }
    say(json.dumps(report))


def one_step(writer: RoundWriter, kept: list[str]) -> RoundState:
    """What comes next; ``kept`` gets the names of the snapshots that are then on the disk."""
    state = writer.state
    code = f"x = {state.events}".encode()
    match state.phase:
        case Phase.NEW:
            return writer.go()
        case Phase.READ | Phase.WORK if state.events < 6:
            kept.append(digest(code) + CODE)
            return writer.save({"p1": code}, by="status")
        case Phase.READ | Phase.WORK:
            kept.append(digest(code) + CODE)
            return writer.freeze({"p1": code})
        case Phase.FROZEN if state.problem.sheet is None or state.reopened:
            if state.problem.sheet is not None and state.events > 12:
                return writer.submit({})
            kept.append(digest(code) + SHEET)
            return writer.sheet("p1", code, code_sha256=digest(code), by="trace")
        case Phase.FROZEN:
            return writer.reopen()
        case _ if state.problem.judged is None:
            return writer.verdict("p1", Judged(verdict=Verdict.AC))
    return writer.judged()


def ends(state: RoundState) -> float | None:
    """When the time is over, in elapsed seconds."""
    if not state.phase.running or state.left_seconds is None:
        return None
    return state.elapsed_seconds + state.left_seconds


def say(line: str) -> None:
    os.write(1, line.encode() + b"\n")


def main() -> None:
    for _ in sys.stdin:
        pid = os.fork()
        if not pid:
            play(Path(sys.argv[1]))
        say(f"pid {pid}")
        say(f"ended {os.WTERMSIG(os.waitpid(pid, 0)[1])}")


if __name__ == "__main__":
    main()
