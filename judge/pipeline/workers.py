"""The worker processes of one submission: started, loaded, replaced when they end.

This is the pipeline's only door to the sandbox. Faults of the sandbox leave here as JudgeErrors.
"""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Any

from judge.model.case import Run
from judge.model.problem import Problem, Signature
from judge.model.submission import Submission
from judge.pipeline.faults import sandbox_faults
from judge.pipeline.foreseen import MOST_REPEATED, Foreseen, repeat
from judge.pipeline.probing import Prober
from sandbox.calls import Call, Kind
from sandbox.layers import LayerStatus, State
from sandbox.limits import Limits
from sandbox.outcome import Loaded, Outcome, Returned, Stop
from sandbox.supervisor import Walls, Worker
from sandbox.zygote import Zygotes


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """Every run of a case came back. ``values`` has one entry per run."""

    values: tuple[Any, ...]
    cpu_seconds: float
    output: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stopped:
    """Run number ``run`` of a case ended without an answer."""

    run: int
    stop: Stop


class LoadFailed(Exception):
    """The submission does not load; ``stop`` says why. Never leaves the pipeline."""

    def __init__(self, stop: Stop) -> None:
        super().__init__(stop)
        self.stop = stop


class Workers:
    """The workers of one submission, one per process number, each with its own hash seed.

    A context manager: leaving it ends every process. ``seed`` decides the hash seeds, so that a
    run can be replayed exactly.
    """

    def __init__(
        self,
        problem: Problem,
        submission: Submission,
        zygotes: Zygotes,
        *,
        seed: int,
        allow_weak: bool = False,
        limits: Limits | None = None,
    ) -> None:
        self._problem = problem
        self._submission = submission
        self._zygotes = zygotes
        self._seed = seed
        self._walls = Walls(allow_weak=allow_weak)
        self._limits = limits or problem.limits
        self._workers: dict[int, Worker] = {}
        self._loaded: set[int] = set()
        self._made: dict[int, deque[Call]] = {}
        """The last calls that each worker was asked for and that were not timed."""
        self._foreseen: dict[int, Foreseen] = {}
        self.statuses: tuple[LayerStatus, ...] = ()
        self.load_output = ""

    def __enter__(self) -> Workers:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.restart()

    @property
    def signature(self) -> Signature:
        return self._problem.signature

    @property
    def enforcement(self) -> tuple[str, ...]:
        """The names of the layers that are active, as the workers reported and tried them."""
        return tuple(str(s.layer) for s in self.statuses if s.state is State.ON)

    def warm_up(self) -> None:
        """Start what workers are forked from, without waiting until it is ready."""
        with sandbox_faults():
            self._zygotes.get(self._hash_seed(0))

    def load(self, process: int = 0) -> Worker:
        """The loaded worker of that number. Raises LoadFailed if the submission does not load."""
        worker = self._workers.get(process) or self._start(process)
        if process not in self._loaded:
            with sandbox_faults():
                self.statuses = worker.ready()
                loaded = worker.load(self._submission.source, self._problem.signature.entry_point())
            if not isinstance(loaded, Loaded):
                self._drop(process)
                raise LoadFailed(loaded)
            self.load_output = loaded.output
            self._loaded.add(process)
            self._made[process] = deque(maxlen=MOST_REPEATED)
        return worker

    def answers(self, runs: Sequence[Run], *, timed: bool = False) -> Answered | Stopped:
        """Make the calls of one case, in order."""
        values = []
        output = []
        cpu_seconds = 0.0
        for index, run in enumerate(runs):
            outcome = self._call(run, timed=timed)
            if not isinstance(outcome, Returned):
                return Stopped(run=index, stop=outcome)
            values.append(outcome.value)
            output.append(outcome.output)
            cpu_seconds = max(cpu_seconds, outcome.cpu_seconds)
        return Answered(values=tuple(values), cpu_seconds=cpu_seconds, output="".join(output))

    def foresee(self, runs: Sequence[Run]) -> None:
        """Say which runs come next, in order; many of them may then be made at a time. Others that
        come in between are made as if nothing had been said."""
        if self.signature.kind is Kind.PROGRAM:
            return
        by_process: dict[int, list[Run]] = {}
        for run in runs:
            by_process.setdefault(run.process, []).append(run)
        self._foreseen = {process: Foreseen(of_it) for process, of_it in by_process.items()}

    def restart(self) -> None:
        """End every worker; the next call gets a fresh process."""
        for process in list(self._workers):
            self._drop(process)

    def prober(self) -> Prober:
        """Measures the same submission, in processes of its own."""
        with sandbox_faults():
            zygote = self._zygotes.get(self._hash_seed(0))
        return Prober(
            source=self._submission.source,
            entry_point=self._problem.signature.entry_point(),
            limits=self._limits,
            zygote=zygote,
            walls=self._walls,
        )

    @property
    def source(self) -> str:
        return self._submission.source

    def fresh(self, *, cpu_seconds: float | None = None) -> Workers:
        """New workers for the same submission, with the same hash seeds and nothing remembered;
        ``cpu_seconds`` is another limit for a call."""
        limits = self._limits
        return Workers(
            self._problem,
            self._submission,
            self._zygotes,
            seed=self._seed,
            allow_weak=self._walls.allow_weak,
            limits=limits if cpu_seconds is None else replace(limits, cpu_seconds=cpu_seconds),
        )

    def _call(self, run: Run, *, timed: bool) -> Outcome:
        outcome = self._as_foreseen(run) if self._foreseen and not timed else None
        if outcome is None:
            outcome = self._call_alone(run, timed=timed)
        if not timed and run.process in self._made:
            self._made[run.process].append(run.call)
        return outcome

    def _as_foreseen(self, run: Run) -> Outcome | None:
        foreseen = self._foreseen.get(run.process)
        if foreseen is None or not foreseen.next_is(run):
            self._foreseen = {}
            return None
        worker = self.load(run.process)
        with sandbox_faults():
            outcome = foreseen.outcome(worker)
        if outcome is None:
            self._succeed(run.process)
        return outcome

    def _succeed(self, process: int) -> None:
        """Give the worker, which a batch has ended, a successor that has made the same calls."""
        made = self._made[process]
        self._drop(process)
        worker = self.load(process)
        with sandbox_faults():
            repeat(made, worker)
        if worker.alive:
            self._made[process] = made
        else:
            self._drop(process)

    def _call_alone(self, run: Run, *, timed: bool) -> Outcome:
        worker = self.load(run.process)
        with sandbox_faults():
            outcome = worker.call(run.call, timed=timed)
        if not worker.alive or self.signature.kind is Kind.PROGRAM:  # which is a process a case
            self._drop(run.process)
        return outcome

    def _start(self, process: int) -> Worker:
        with sandbox_faults():
            zygote = self._zygotes.get(self._hash_seed(process))
            worker = Worker(self._limits, zygote, walls=self._walls)
        self._workers[process] = worker
        return worker

    def _drop(self, process: int) -> None:
        self._workers.pop(process).close()
        self._loaded.discard(process)
        self._made.pop(process, None)
        self._foreseen.pop(process, None)

    def _hash_seed(self, process: int) -> int:
        return random.Random(f"{self._seed}:{process}").randrange(1, 2**32)
