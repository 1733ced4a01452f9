"""The CPU clock of another process, read from outside, which that process cannot reach."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

_SCHED = 2  # CPUCLOCK_SCHED in the kernel's encoding of process clocks


def process_cpu_clock(pid: int) -> Callable[[], float]:
    """A function that reads the CPU seconds of ``pid`` (user and system, all threads).

    On Linux it is the process's own clock, encoded as ``clock_getcpuclockid(3)`` does; elsewhere
    ``proc_pid_rusage``. It raises OSError or ProcessLookupError once the process is reaped.
    """
    if sys.platform == "darwin":
        from sandbox.walls.macos import process_cpu_seconds

        return lambda: process_cpu_seconds(pid)
    clock = (~pid << 3) | _SCHED
    return lambda: time.clock_gettime(clock)


def run_queue_seconds(pid: int) -> float:
    """Seconds that ``pid`` was ready to run and waited for a processor; 0.0 where the kernel does
    not tell (then a busy machine counts against wall limits)."""
    try:
        with open(f"/proc/{pid}/schedstat") as file:
            return int(file.read().split()[1]) / 1e9
    except (OSError, ValueError, IndexError):
        return 0.0
