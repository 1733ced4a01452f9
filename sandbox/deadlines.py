"""How long a worker may still take over one request: the CPU clock and the wall clock of a limit.

Time that a worker spends waiting for a processor is the machine's, not the submission's: the wall
clock is extended by it.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from sandbox.clocks import run_queue_seconds
from sandbox.errors import SandboxError
from sandbox.outcome import Clock, TimeExceeded

_LOOK_SECONDS = 0.05
"""A reply that takes longer than this makes us look at the run queue."""
_STARVED_SECONDS = 120
"""So long a worker may be kept from running by the rest of the machine."""
_RESOLUTION_SECONDS = 0.001


class Deadline:
    """The clocks of one request; they start now. ``cpu_seconds`` None bounds the wall time alone,
    ``limit_seconds`` is the limit to name when ``cpu_seconds`` is what is left of it."""

    def __init__(
        self,
        pid: int,
        cpu_clock: Callable[[], float],
        *,
        wall_seconds: float,
        cpu_seconds: float | None = None,
        limit_seconds: float | None = None,
    ) -> None:
        self._pid = pid
        self._cpu_clock = cpu_clock
        self._wall_seconds = wall_seconds
        self._cpu_seconds = cpu_seconds
        self._limit_seconds = cpu_seconds if limit_seconds is None else limit_seconds
        self._started = time.monotonic()
        self._cpu_started = cpu_clock()
        self._queued_before: float | None = None

    def left(self) -> float | TimeExceeded:
        """Seconds to wait before looking again, or the limit that is reached.

        Raises SandboxError where the rest of the machine keeps the worker from running.
        """
        elapsed = time.monotonic() - self._started
        wall = self._wall_left(elapsed)
        if wall <= 0:
            return TimeExceeded(
                clock=Clock.WALL,
                limit_seconds=self._wall_seconds,
                spent_seconds=self._wall_seconds - wall,
            )
        if elapsed > self._wall_seconds + _STARVED_SECONDS:
            raise SandboxError(f"the machine left the worker waiting for {elapsed:.0f} s")
        if self._queued_before is None:
            wall = min(wall, _LOOK_SECONDS)
        if self._cpu_seconds is None or self._limit_seconds is None:
            return wall
        cpu = self._cpu_seconds - (self._cpu_clock() - self._cpu_started)
        if cpu > 0:
            return min(wall, cpu + _RESOLUTION_SECONDS)
        return TimeExceeded(
            clock=Clock.CPU,
            limit_seconds=self._limit_seconds,
            spent_seconds=self._limit_seconds - cpu,
        )

    def _wall_left(self, elapsed: float) -> float:
        if self._queued_before is None and elapsed > _LOOK_SECONDS:
            self._queued_before = run_queue_seconds(self._pid)
        left = self._wall_seconds - elapsed
        if left <= 0 and self._queued_before is not None:
            left += run_queue_seconds(self._pid) - self._queued_before
        return left
