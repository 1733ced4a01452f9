"""References examined in parallel, each in a process of the pool with zygotes of its own."""

from __future__ import annotations

import atexit
import multiprocessing
import signal
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from judge.authoring import LargeCase
from judge.catalogue.drafts import load_slots
from judge.catalogue.examples import read_starter
from judge.catalogue.hidden import Hidden, load_hidden
from judge.catalogue.references import load_references
from judge.model.calibration import UNDER_SLOW, Calibration, Spent
from judge.model.draft import Draft, Slot
from judge.model.problem import Problem
from judge.model.progress import Listener, Progress
from judge.model.reference import Reference
from judge.model.submission import Submission
from judge.model.verdict import Report, Verdict
from judge.model.verification import DraftResult, ReferenceResult
from judge.pipeline.calibration import Timekeeper, TimeLimits, settled
from judge.pipeline.draft_check import check_draft
from judge.pipeline.drawn import DrawnCases
from judge.pipeline.helpers import Helpers
from judge.pipeline.judge import Judgement, judge_submission
from judge.pipeline.large import build, try_large
from judge.pipeline.property_search import PropertySearch
from judge.pipeline.refusal import Refusal
from judge.pipeline.trying import Earlier
from judge.pipeline.workers import LoadFailed, Workers
from sandbox.zygote import Zygotes

LOOK_AT_SLOW = 2.0
"""Slow references are watched for so many times the limit, to tell by how much they miss it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """What became of every reference, in order, of the starter and of the drafts; and the slowest
    accepted reference of each large case, which decides by what time limits the others were
    judged."""

    references: tuple[ReferenceResult, ...]
    starter: Report
    calibrations: tuple[Calibration, ...]
    drafts: tuple[DraftResult, ...]


def examine_references(
    problem: Problem,
    timed: Sequence[LargeCase],
    *,
    seed: int,
    listen: Listener,
    jobs: int,
    allow_weak: bool,
) -> Examined:
    """Judge every reference of ``problem``; the accepted ones first, and the others under the
    limits that those call for in the ``timed`` cases on this machine."""
    references = load_references(problem)
    starter = Submission(name="starter.py", source=read_starter(problem))
    accepted = [each for each in references if each.expected is Verdict.AC]
    with _pool(jobs) as pool:
        task = _Task(problem=problem, seed=seed, allow_weak=allow_weak)
        work = _Work(pool=pool, task=task, listen=listen)
        starting = work.submit(_judge, starter, ())
        results = work.examined("accepted references", accepted, ())
        calibrations = work.calibrated(timed, results)
        rest = [r for r in references if r.name not in results or _slow(results[r.name])]
        results |= work.examined("other references", rest, calibrations)
        drafts = work.checked(load_slots(problem), calibrations)
        return Examined(
            references=tuple(results[each.name] for each in references),
            starter=starting.result().report,
            calibrations=calibrations,
            drafts=drafts,
        )


def _slow(result: ReferenceResult) -> bool:
    return result.verdict is Verdict.TLE


@dataclass(frozen=True, slots=True, kw_only=True)
class _Task:
    problem: Problem
    seed: int
    allow_weak: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Work:
    """Work on one problem that is handed to the processes of a pool."""

    pool: ProcessPoolExecutor
    task: _Task
    listen: Listener

    def submit(self, job: Callable[..., Any], *arguments: Any) -> Future[Any]:
        with _interrupts_blocked():
            return self.pool.submit(job, self.task, *arguments)

    def examined(
        self, stage: str, references: Sequence[Reference], calibrations: Sequence[Calibration]
    ) -> dict[str, ReferenceResult]:
        """What became of ``references``, by their names."""
        futures = [self.submit(_examine, each, calibrations) for each in references]
        self._watch(stage, futures)
        return {found.name: found for found in (future.result() for future in futures)}

    def calibrated(
        self, timed: Sequence[LargeCase], accepted: Mapping[str, ReferenceResult]
    ) -> tuple[Calibration, ...]:
        """The slowest of the ``accepted`` in each of the ``timed`` cases."""
        futures = [self.submit(_calibrate, large.name, accepted) for large in timed]
        self._watch("time limits", futures)
        found = (future.result() for future in futures)
        return tuple(each for each in found if each is not None)

    def checked(
        self, slots: Sequence[Slot], calibrations: Sequence[Calibration]
    ) -> tuple[DraftResult, ...]:
        """What became of every draft, in order."""
        pairs = [(slot, draft) for slot in slots for draft in slot.drafts]
        futures = [self.submit(_check, slot, draft, calibrations) for slot, draft in pairs]
        self._watch("drafts", futures)
        return tuple(future.result() for future in futures)

    def _watch(self, stage: str, futures: Sequence[Future[Any]]) -> None:
        stage = f"{self.task.problem.slug}: {stage}"
        for done, _ in enumerate(as_completed(futures), start=1):
            self.listen(Progress(stage=stage, done=done, total=len(futures)))


@contextmanager
def _pool(jobs: int) -> Iterator[ProcessPoolExecutor]:
    """A pool whose processes end at once when the work in it is interrupted or fails."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(
        max_workers=max(1, jobs), mp_context=context, initializer=_leave_interrupts_to_parent
    ) as pool:
        try:
            yield pool
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            for child in multiprocessing.active_children():
                child.terminate()
            raise


@contextmanager
def _interrupts_blocked() -> Iterator[None]:
    """Processes started inside inherit the mask, so Ctrl-C cannot hit them half started."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


# In the processes of the pool


def _leave_interrupts_to_parent() -> None:
    """Ctrl-C reaches every process of the terminal; the parent ends these."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@cache
def _hidden(problem: Problem) -> Hidden:
    return load_hidden(problem)


@cache
def _drawn(problem: Problem) -> DrawnCases:
    return DrawnCases()


@cache
def _zygotes() -> Zygotes:
    """Kept as long as the process."""
    zygotes = Zygotes()
    atexit.register(zygotes.close)
    return zygotes


def _judge(
    task: _Task,
    submission: Submission,
    calibrations: Sequence[Calibration],
    look: float = UNDER_SLOW,
) -> Judgement:
    return judge_submission(
        task.problem,
        submission,
        seed=task.seed,
        allow_weak=task.allow_weak,
        zygotes=_zygotes(),
        shrink=False,
        time_limits=TimeLimits(task.problem.limits, calibrations, look=look),
        drawn=_drawn(task.problem),
    )


def _examine(
    task: _Task, reference: Reference, calibrations: Sequence[Calibration]
) -> ReferenceResult:
    """The verdict on one reference, and which tests refuse it alone: of a wrong answer every
    property is asked, and of any reference what it says that it is caught by."""
    look = LOOK_AT_SLOW if reference.expected is Verdict.TLE else UNDER_SLOW
    judged = _judge(task, reference.submission, calibrations, look)
    alone = _alone(task, reference, TimeLimits(task.problem.limits, calibrations, look=look))
    return ReferenceResult(
        name=reference.name,
        expected=reference.expected,
        verdict=judged.report.verdict,
        message=judged.report.message,
        caught_by=tuple(alone.refusals),
        caught_by_check=tuple(
            name
            for name, refusal in alone.refusals.items()
            if refusal.failure is not None and refusal.failure.by_check
        ),
        declared=reference.declared,
        spent=tuple((alone.spent | dict(judged.spent)).items()),
    )


def _check(
    task: _Task, slot: Slot, draft: Draft, calibrations: Sequence[Calibration]
) -> DraftResult:
    helpers = Helpers(problem=task.problem, zygotes=_zygotes(), allow_weak=task.allow_weak)
    return check_draft(slot, draft, lambda each: _judge(task, each, calibrations), helpers)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Alone:
    """The refusals of tests that were each run alone, and the time spent in the large ones."""

    refusals: dict[str, Refusal] = field(default_factory=dict)
    spent: dict[str, Spent] = field(default_factory=dict)


def _alone(task: _Task, reference: Reference, limits: TimeLimits) -> _Alone:
    hidden = _hidden(task.problem)
    found = _Alone()
    every = reference.expected is Verdict.WA
    properties = [p for p in hidden.properties if every or p.name in reference.declared]
    larges = [large for large in hidden.large if large.name in reference.declared]
    if not properties and not larges:
        return found
    with _workers(task, reference) as workers:
        try:
            for prop in properties:
                workers.restart()
                searching = PropertySearch(prop, workers, Earlier(), _drawn(task.problem))
                refusal = searching.run(task.seed, shrink=False)
                if refusal is not None:
                    found.refusals[prop.name] = refusal
            for large in larges:
                workers.restart()
                tried = try_large(large, workers, (), task.seed, limits, smaller=False)
                if isinstance(tried.outcome, Refusal):
                    found.refusals[large.name] = tried.outcome
                if tried.spent is not None:
                    found.spent[large.name] = tried.spent
        except LoadFailed:
            pass
    return found


def _workers(task: _Task, reference: Reference) -> Workers:
    return Workers(
        task.problem,
        reference.submission,
        _zygotes(),
        seed=task.seed,
        allow_weak=task.allow_weak,
    )


def _calibrate(
    task: _Task, name: str, accepted: Mapping[str, ReferenceResult]
) -> Calibration | None:
    """The slowest accepted reference in the large case called ``name``. Their times are known
    from judging them, but for those that ran out of the author's time in it or before."""
    large = next(each for each in _hidden(task.problem).large if each.name == name)
    case = build(large, large.n, task.seed)
    keeper = Timekeeper(
        problem=task.problem, zygotes=_zygotes(), seed=task.seed, allow_weak=task.allow_weak
    )

    def again(reference: str) -> Spent | None:
        return keeper.again(reference, large, case)

    times = {}
    for result in accepted.values():
        spent = result.time_in(name)
        if (spent is None or not spent.finished) and _slow(result):
            spent = again(result.name)
        if spent is not None:
            times[result.name] = spent
    slowest = settled(times, again)
    return None if slowest is None else Calibration(case=name, slowest=slowest)
