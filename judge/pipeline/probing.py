"""One call measured by one probe in a process of its own: what growth is made of.

A fresh process for every figure, so that nothing remembered from another makes a call look cheap.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from judge.pipeline.faults import sandbox_faults
from sandbox.calls import Call, EntryPoint, GeneratedCall, Probe
from sandbox.limits import Limits
from sandbox.outcome import Loaded, Measured, Stop, Unmeasured
from sandbox.supervisor import Walls, Worker
from sandbox.zygote import Zygote


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """What is measured at one size: a call, how many of its first steps only prepare it, and by
    how many operations its cost is divided."""

    call: Call | GeneratedCall
    setup: int = 0
    operations: int = 1


InputMaker = Callable[[int, int], Input]
"""(n, seed) -> the input of that size; another seed makes another input."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prober:
    """Measures one source. ``zygote`` forks a worker for each figure."""

    source: str
    entry_point: EntryPoint
    limits: Limits
    zygote: Zygote
    walls: Walls

    def probe(self, made: Input, probe: Probe, *, cpu_seconds: float) -> Measured | Unmeasured:
        """One figure. Making the input and the call have ``cpu_seconds`` each. Raises JudgeError
        for faults of the sandbox."""
        limits = replace(self.limits, cpu_seconds=cpu_seconds)
        with sandbox_faults(), Worker(limits, self.zygote, walls=self.walls) as worker:
            loaded = worker.load(self.source, self.entry_point, metered=probe is Probe.WORK)
            if not isinstance(loaded, Loaded):
                return Unmeasured(stop=loaded, in_setup=True)
            return worker.measure(made.call, probe, setup=made.setup)

    def check(self) -> Stop | None:
        """The stop if the source does not load."""
        with sandbox_faults(), Worker(self.limits, self.zygote, walls=self.walls) as worker:
            loaded = worker.load(self.source, self.entry_point)
            return None if isinstance(loaded, Loaded) else loaded
