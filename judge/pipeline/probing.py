"""Calls measured by one probe: what growth is made of.

A fresh process for every figure, so that nothing remembered from another makes a call look cheap.
Several figures in one process cost far less; who wants that must see whether the code remembers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from types import TracebackType

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
    """Measures one source, in processes forked from ``zygote``."""

    source: str
    entry_point: EntryPoint
    limits: Limits
    zygote: Zygote
    walls: Walls

    def probe(self, made: Input, probe: Probe, *, cpu_seconds: float) -> Measured | Unmeasured:
        """One figure in a process of its own. Making the input and the call have ``cpu_seconds``
        each. Raises JudgeError for faults of the sandbox."""
        with self.process(probe, cpu_seconds=cpu_seconds) as process:
            return process.measure(made)

    def process(self, probe: Probe, *, cpu_seconds: float) -> ProbedProcess:
        return ProbedProcess(self, probe, replace(self.limits, cpu_seconds=cpu_seconds))

    def check(self) -> Stop | None:
        """The stop if the source does not load."""
        with sandbox_faults(), Worker(self.limits, self.zygote, walls=self.walls) as worker:
            loaded = worker.load(self.source, self.entry_point)
            return None if isinstance(loaded, Loaded) else loaded


class ProbedProcess:
    """Takes figures one after the other in one process, which is started for the first. Once a
    call is stopped the next figure has a new one. A context manager."""

    def __init__(self, prober: Prober, probe: Probe, limits: Limits) -> None:
        self._prober = prober
        self.probe = probe
        self._limits = limits
        self._worker: Worker | None = None

    def __enter__(self) -> ProbedProcess:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._worker is not None:
            self._worker.close()

    def measure(self, made: Input) -> Measured | Unmeasured:
        """One figure. Raises JudgeError for faults of the sandbox."""
        with sandbox_faults():
            if self._worker is None or not self._worker.alive:
                loaded = self._start()
                if not isinstance(loaded, Loaded):
                    return Unmeasured(stop=loaded, in_setup=True)
            assert self._worker is not None
            return self._worker.measure(made.call, self.probe, setup=made.setup)

    def _start(self) -> Loaded | Stop:
        prober = self._prober
        self._worker = Worker(self._limits, prober.zygote, walls=prober.walls)
        metered = self.probe is Probe.WORK
        return self._worker.load(prober.source, prober.entry_point, metered=metered)
