"""Looks at the files of a round every second, and saves them when they changed."""

from __future__ import annotations

import os
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from judge.errors import RoundBusy
from judge.model.round import RoundState
from judge.rounds.notices import due
from judge.rounds.times import on_clock

if TYPE_CHECKING:
    from judge.cli.desk.desk import Desk

LOG_LINES = 5
Signature = tuple[tuple[int, int, int] | None, ...]
"""Inode, size and time of change of each file; None for one that is missing."""


@dataclass(slots=True, kw_only=True)
class Watch:
    """``state`` is as of the last look; ``log`` says what happened meanwhile."""

    desk: Desk
    log: deque[str] = field(default_factory=lambda: deque(maxlen=LOG_LINES))
    state: RoundState = field(init=False)
    _saved: Signature | None = None

    def look(self) -> RoundState:
        """How the round stands now. Files that changed are saved, and what is due is announced;
        while another command writes, that waits for the next look."""
        self.state = self.desk.state
        if not self.state.phase.running or self.state.paused:
            return self.state
        found = self._signature()
        if found != self._saved or due(self.state):
            try:
                self._turn()
            except RoundBusy:
                return self.state
            self._saved = found
        return self.state

    def wait(self) -> None:
        """To the next second of the round's clock."""
        self.desk.clock.sleep(1.0 - self.state.used_seconds % 1.0)

    def _turn(self) -> None:
        before = self.state
        with self.desk.turn("watch", tries=1) as turn:
            pass
        self.state = turn.state
        at = on_clock(self.state.used_seconds)
        for old, new in zip(before.problems, self.state.problems, strict=True):
            for what, changed in (
                ("code", old.code_sha256 != new.code_sha256),
                ("plan", old.plan_sha256 != new.plan_sha256),
                ("cases", old.cases_sha256 != new.cases_sha256),
                ("sheet", old.sheet != new.sheet),
            ):
                if changed:
                    self.log.append(f"{at} {what} of {new.slug} saved")
        self.log.extend(f"** {at} {text}" for text in turn.told)

    def _signature(self) -> Signature:
        """Taken before the files are read, so that a change in between is seen the next time."""
        paths = []
        for problem in self.state.problems:
            if problem.open:
                files = self.desk.files(self.state, problem.slug)
                paths += [files.solution, files.plan, files.cases, files.sheet]
        return tuple(map(_stamp, paths))


def _stamp(path: os.PathLike[str]) -> tuple[int, int, int] | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns
