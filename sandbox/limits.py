"""The bounds that a worker runs under. Pure: nothing here applies a limit."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1024 * 1024
BACKSTOP_CPU_SECONDS = 3600
"""RLIMIT_CPU of a worker, which serves many calls; each call has its own clock outside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds on one worker; time is counted per call and never summed over calls.

    What happens when each is reached is the table in sandbox/README.md.
    """

    cpu_seconds: float = 2.0
    """CPU time of one call, read from the kernel's clock of the worker process."""
    memory_bytes: int = 512 * MIB
    """Memory the submission may add to what the interpreter itself occupies."""
    output_bytes: int = 1 * MIB
    """What the submission may print in one call, in UTF-8 bytes."""
    answer_bytes: int = 64 * MIB
    """Size of one encoded answer."""
    source_bytes: int = 1 * MIB
    """Size of a submission's source."""
    start_seconds: float = 10.0
    """Wall time in which a worker must report itself ready; exceeding it is our fault."""
    load_seconds: float = 5.0
    """CPU time for compiling the submission and running its top level."""

    @property
    def wall_seconds(self) -> float:
        """Wall time of one call: twice the CPU limit and an allowance for scheduling."""
        return 2 * self.cpu_seconds + 1.0
