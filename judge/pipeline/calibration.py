"""The time limits of large cases on this machine: the accepted references are timed to know them.

Only a submission that is about to be refused for its time costs this; see ``TimeLimits``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from judge.authoring import LargeCase
from judge.catalogue.references import load_references
from judge.errors import BadProblemSet
from judge.model.calibration import (
    Calibration,
    ReferenceTime,
    Spent,
    TimeLimit,
    best_of,
    slowest_of,
)
from judge.model.problem import Problem
from judge.model.progress import Listener, Progress, nobody
from judge.model.reference import Reference
from judge.model.verdict import Verdict
from judge.pipeline.trying import guarded
from judge.pipeline.workers import Answered, LoadFailed, Workers
from sandbox.limits import Limits
from sandbox.outcome import Clock, TimeExceeded
from sandbox.zygote import Zygotes

PATIENCE = 4.0
"""An accepted reference may take so many times the author's limit before it is stopped."""


@dataclass(frozen=True, kw_only=True)
class Timekeeper:
    """Times accepted references in large cases, each run in a worker of its own. Whether their
    answers are right is asked by ``judge verify``, not here."""

    problem: Problem
    zygotes: Zygotes
    seed: int
    allow_weak: bool = False
    listen: Listener = nobody

    def slowest(self, large: LargeCase, case: Any) -> ReferenceTime | None:
        """The slowest accepted reference and its best time; None if there are none to time."""
        times = {}
        for done, reference in enumerate(self._accepted):
            self._tell(large, done)
            spent = self.time(reference, large, case)
            if spent is not None:
                times[reference.name] = spent
        self._tell(large, len(self._accepted))
        return settled(times, lambda name: self.again(name, large, case))

    def again(self, name: str, large: LargeCase, case: Any) -> Spent | None:
        """The time of the accepted reference called ``name``, or None if it is there no more."""
        found = (each for each in self._accepted if each.name == name)
        reference = next(found, None)
        return None if reference is None else self.time(reference, large, case)

    def time(self, reference: Reference, large: LargeCase, case: Any) -> Spent | None:
        """The CPU seconds of ``reference``, None where it ends otherwise than by its answer or
        by running out of time."""
        cap = PATIENCE * author_seconds(large, self.problem.limits)
        runs = guarded(large.name, lambda: large.runs(case))
        with self._workers(reference) as given, given.fresh(cpu_seconds=cap) as workers:
            try:
                answered = workers.answers(runs, timed=True)
            except LoadFailed:
                return None
        if isinstance(answered, Answered):
            return Spent(cpu_seconds=answered.cpu_seconds)
        return spent_at(answered.stop)

    @cached_property
    def _accepted(self) -> Sequence[Reference]:
        try:
            references = load_references(self.problem)
        except BadProblemSet:  # `judge verify` says so; a verdict needs no references
            return ()
        return [each for each in references if each.expected is Verdict.AC]

    def _workers(self, reference: Reference) -> Workers:
        return Workers(
            self.problem,
            reference.submission,
            self.zygotes,
            seed=self.seed,
            allow_weak=self.allow_weak,
        )

    def _tell(self, large: LargeCase, done: int) -> None:
        stage = f"{large.name}: timing the accepted references"
        self.listen(Progress(stage=stage, done=done, total=len(self._accepted)))


class TimeLimits:
    """The time limits of a problem's large cases, for one submission.

    They are the author's, or longer where ``known`` calibrations say that this machine needs it.
    Before a submission is refused for its time the machine is looked at again, once a case: all
    accepted references are timed, or, where they were before, the one that was the slowest then.
    A limit is never older than the refusal that it leads to. Without a ``timekeeper`` what is
    known stands. ``known_slow`` says that the submission is meant to be refused for its time
    (``grey_zone.decide``).
    """

    def __init__(
        self,
        limits: Limits,
        known: Iterable[Calibration] = (),
        *,
        timekeeper: Timekeeper | None = None,
        known_slow: bool = False,
    ) -> None:
        self.a_call = limits.cpu_seconds
        self.known_slow = known_slow
        self._limits = limits
        self._known = {each.case: each for each in known}
        self._measured: dict[str, Calibration] = {}
        self._timekeeper = timekeeper

    @property
    def measured(self) -> tuple[Calibration, ...]:
        """What was found out since, worth keeping for the next submission."""
        return tuple(self._measured.values())

    def of(self, large: LargeCase) -> TimeLimit:
        known = self._measured.get(large.name) or self._known.get(large.name)
        author = author_seconds(large, self._limits)
        return TimeLimit(author_seconds=author, slowest=None if known is None else known.slowest)

    def look_again(self, large: LargeCase, case: Any) -> TimeLimit:
        """The limit in this moment; ``case`` is the input that ``large`` has built."""
        if self._timekeeper is not None and large.name not in self._measured:
            slowest = self._slowest(self._timekeeper, large, case)
            if slowest is not None:
                self._measured[large.name] = Calibration(case=large.name, slowest=slowest)
        return self.of(large)

    def _slowest(self, keeper: Timekeeper, large: LargeCase, case: Any) -> ReferenceTime | None:
        known = self._known.get(large.name)
        spent = None if known is None else keeper.again(known.slowest.name, large, case)
        if known is None or spent is None:
            return keeper.slowest(large, case)
        return ReferenceTime(name=known.slowest.name, spent=spent)


def author_seconds(large: LargeCase, limits: Limits) -> float:
    """The limit that the problem's author gives a large case."""
    return limits.cpu_seconds if large.cpu_seconds is None else large.cpu_seconds


def settled(
    times: Mapping[str, Spent], again: Callable[[str], Spent | None]
) -> ReferenceTime | None:
    """Who of ``times`` is the slowest at its best: whoever seems so is run ``again``, since the
    machine may have been busy the first time."""
    times = dict(times)
    repeated: set[str] = set()
    while True:
        slowest = slowest_of(ReferenceTime(name=n, spent=spent) for n, spent in times.items())
        if slowest is None or slowest.name in repeated:
            return slowest
        repeated.add(slowest.name)
        spent = again(slowest.name)
        if spent is not None:
            times[slowest.name] = best_of((slowest.spent, spent))


def spent_at(stop: object) -> Spent | None:
    """What a run had spent when it ran out of CPU time; None for every other stop."""
    if isinstance(stop, TimeExceeded) and stop.clock is Clock.CPU:
        return Spent(cpu_seconds=stop.limit_seconds, finished=False)
    return None
