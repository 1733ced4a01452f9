"""References examined in parallel, each in a process of the pool with zygotes of its own."""

from __future__ import annotations

import atexit
import multiprocessing
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from functools import cache

from judge.catalogue.examples import read_starter
from judge.catalogue.hidden import Hidden, load_hidden
from judge.catalogue.references import load_references
from judge.model.problem import Problem
from judge.model.progress import Listener, Progress
from judge.model.reference import Reference
from judge.model.submission import Submission
from judge.model.verdict import Report, Verdict
from judge.model.verification import ReferenceResult
from judge.pipeline.judge import Judgement, judge_submission
from judge.pipeline.large import try_large
from judge.pipeline.property_search import PropertySearch
from judge.pipeline.refusal import Refusal
from judge.pipeline.trying import Earlier
from judge.pipeline.workers import LoadFailed, Workers
from sandbox.zygote import Zygotes


def examine_references(
    problem: Problem, *, seed: int, listen: Listener, jobs: int, allow_weak: bool
) -> tuple[tuple[ReferenceResult, ...], Report]:
    """What became of every reference, in order, and the report on the starter."""
    references = load_references(problem)
    starter = Submission(name="starter.py", source=read_starter(problem))
    with _pool(jobs) as pool:
        with _interrupts_blocked():
            starting = pool.submit(_judge, problem, starter, seed, allow_weak)
            examined = [
                pool.submit(_examine, problem, reference, seed, allow_weak)
                for reference in references
            ]
        _watch(problem, examined, listen)
        return tuple(future.result() for future in examined), starting.result().report


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


def _watch(problem: Problem, futures: Sequence[Future[ReferenceResult]], listen: Listener) -> None:
    for done, _ in enumerate(as_completed(futures), start=1):
        listen(Progress(stage=problem.slug, done=done, total=len(futures)))


# In the processes of the pool


def _leave_interrupts_to_parent() -> None:
    """Ctrl-C reaches every process of the terminal; the parent ends these."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@cache
def _hidden(problem: Problem) -> Hidden:
    return load_hidden(problem)


@cache
def _zygotes() -> Zygotes:
    """Kept as long as the process."""
    zygotes = Zygotes()
    atexit.register(zygotes.close)
    return zygotes


def _judge(problem: Problem, submission: Submission, seed: int, allow_weak: bool) -> Judgement:
    return judge_submission(
        problem, submission, seed=seed, allow_weak=allow_weak, zygotes=_zygotes(), shrink=False
    )


def _examine(
    problem: Problem, reference: Reference, seed: int, allow_weak: bool
) -> ReferenceResult:
    """The verdict on one reference; for a wrong answer also which tests refuse it alone: every
    property is asked, a large case only where the reference says that it is caught by it."""
    judged = _judge(problem, reference.submission, seed, allow_weak)
    wrong = reference.expected is Verdict.WA
    refusals = dict(_refusals(problem, reference, seed, allow_weak)) if wrong else {}
    return ReferenceResult(
        name=reference.name,
        expected=reference.expected,
        verdict=judged.report.verdict,
        message=judged.report.message,
        caught_by=tuple(refusals),
        caught_by_check=tuple(
            name
            for name, refusal in refusals.items()
            if refusal.failure is not None and refusal.failure.by_check
        ),
        declared=reference.declared,
        slowest_cpu_seconds=judged.slowest_cpu_seconds,
    )


def _refusals(
    problem: Problem, reference: Reference, seed: int, allow_weak: bool
) -> Iterator[tuple[str, Refusal]]:
    hidden = _hidden(problem)
    submission = reference.submission
    with Workers(problem, submission, _zygotes(), seed=seed, allow_weak=allow_weak) as workers:
        try:
            for prop in hidden.properties:
                workers.restart()
                refusal = PropertySearch(prop, workers, Earlier()).run(seed, shrink=False)
                if refusal is not None:
                    yield prop.name, refusal
            for large in hidden.large:
                if large.name not in reference.declared:
                    continue
                workers.restart()
                tried = try_large(large, workers, (), seed, smaller=False)
                if isinstance(tried, Refusal):
                    yield large.name, tried
        except LoadFailed:
            return
