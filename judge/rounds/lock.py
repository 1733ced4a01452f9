"""One writer at a time, by a lock that the kernel takes back when its holder dies.

It is held for one step (milliseconds), so that a watching pane and a command get along.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from judge.errors import RoundBusy
from judge.rounds.clock import Clock
from judge.rounds.durable import writing_to

TRIES = 200
BETWEEN_TRIES_SECONDS = 0.01


@contextmanager
def held(path: Path, *, who: str, clock: Clock, tries: int = TRIES) -> Iterator[None]:
    """Hold the lock file at ``path`` as ``who`` (a command). Raises RoundBusy, naming the holder,
    when ``tries`` were in vain."""
    with writing_to(path):
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _take(descriptor, path, clock, tries)
        with suppress(OSError):  # the name is for others to read; the lock holds without it
            os.ftruncate(descriptor, 0)
            os.pwrite(descriptor, f"{os.getpid()} {who}".encode("utf-8", "replace"), 0)
        yield
    finally:
        os.close(descriptor)


def _take(descriptor: int, path: Path, clock: Clock, tries: int) -> None:
    for attempt in range(tries):
        if attempt:
            clock.sleep(BETWEEN_TRIES_SECONDS)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            continue
        return
    raise RoundBusy(path, f"is held by {_holder(descriptor)}", remedy="try again when it is done")


def _holder(descriptor: int) -> str:
    pid, _, who = os.pread(descriptor, 200, 0).decode("utf-8", "replace").partition(" ")
    return f"process {pid} ({who})" if pid.isdigit() else "another process"
