"""The clock that a round is played by, and how its time goes on from one event to the next."""

from __future__ import annotations

from typing import Protocol

from judge.model.round import Event, Reading

_DIGITS = 3


class Clock(Protocol):
    """``judge.cli`` has the real one, tests have fakes. Its monotonic seconds should go on while
    the machine sleeps, where the system has such a clock."""

    def read(self) -> Reading: ...

    def sleep(self, seconds: float) -> None: ...


def elapsed_after(last: Event, now: Reading) -> float:
    """Elapsed seconds of the round at ``now``, in milliseconds; never less than at ``last``.

    What counts is the longer of what the two clocks say has gone by, so a clock that was set back,
    a restart or a sleeping machine adds no time. One that was set ahead takes time away, which
    the state shows as a jump.
    """
    gone = max(0.0, wall_seconds(last.at, now), monotonic_seconds(last.at, now) or 0.0)
    return round(last.elapsed_seconds + gone, _DIGITS)


def wall_seconds(before: Reading, after: Reading) -> float:
    return (after.utc - before.utc).total_seconds()


def monotonic_seconds(before: Reading, after: Reading) -> float | None:
    """None where the two cannot be compared: the machine was restarted, told or not."""
    seconds = after.monotonic_seconds - before.monotonic_seconds
    return seconds if before.boot == after.boot and seconds >= 0 else None
