"""``judge verify``: is a problem fit to judge with? Its references are judged to find out.

Every reference must get exactly the verdict that its folder names, the starter must fail, the
examples must hold for every accepted reference, and every property must refuse some wrong
reference by itself: the ones that say so (``Caught by:``) and at least one.
"""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from functools import cache

from judge.catalogue.examples import read_starter
from judge.catalogue.hidden import Hidden, load_hidden
from judge.catalogue.references import load_references
from judge.model.problem import Problem
from judge.model.progress import Listener, Progress, nobody
from judge.model.reference import Reference
from judge.model.submission import Submission
from judge.model.verdict import Report, Verdict
from judge.model.verification import ReferenceResult, Verification
from judge.pipeline.judge import judge_submission
from judge.pipeline.large import try_large
from judge.pipeline.property_search import PropertySearch
from judge.pipeline.trying import Earlier
from judge.pipeline.workers import LoadFailed, Workers
from sandbox.zygote import Zygotes

MINIMUM_ACCEPTED = 2
"""Fewer accepted references than this show too little of what the tests must let pass."""


def verify_problem(
    problem: Problem,
    *,
    seed: int,
    listen: Listener = nobody,
    jobs: int = 2,
    allow_weak: bool = False,
) -> Verification:
    """Judge every reference of ``problem``, ``jobs`` at a time in processes of their own."""
    started = time.monotonic()
    hidden = load_hidden(problem)
    references = load_references(problem)
    starter = Submission(name="starter.py", source=read_starter(problem))
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(max_workers=max(1, jobs), mp_context=context) as pool:
        try:
            starting = pool.submit(_judge, problem, starter, seed, allow_weak)
            examined = [
                pool.submit(_examine, problem, reference, seed, allow_weak)
                for reference in references
            ]
            _watch(problem, examined, listen)
            results = tuple(future.result() for future in examined)
            starter_report = starting.result()
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    checks = names_of(hidden)
    return Verification(
        problem=problem.slug,
        seed=seed,
        checks=checks,
        references=results,
        faults=tuple(faults_of(results, checks, starter_report, idle=_may_be_idle(hidden))),
        elapsed_seconds=time.monotonic() - started,
    )


def _watch(problem: Problem, futures: Sequence[Future[ReferenceResult]], listen: Listener) -> None:
    for done, _ in enumerate(as_completed(futures), start=1):
        listen(Progress(stage=problem.slug, done=done, total=len(futures)))


def names_of(hidden: Hidden) -> tuple[str, ...]:
    """The names of the properties and then of the large cases."""
    properties = tuple(prop.name for prop in hidden.properties)
    return properties + tuple(large.name for large in hidden.large)


def _may_be_idle(hidden: Hidden) -> frozenset[str]:
    """Large cases beyond the required growth need not refuse anything: they tell optimal
    solutions apart."""
    return frozenset(large.name for large in hidden.large if large.beyond_required)


# In the processes of the pool


@cache
def _hidden(problem: Problem) -> Hidden:
    return load_hidden(problem)


@cache
def _zygotes() -> Zygotes:
    """Kept as long as the process: its end is theirs."""
    return Zygotes()


def _judge(problem: Problem, submission: Submission, seed: int, allow_weak: bool) -> Report:
    judged = judge_submission(
        problem, submission, seed=seed, allow_weak=allow_weak, zygotes=_zygotes()
    )
    return judged.report


def _examine(
    problem: Problem, reference: Reference, seed: int, allow_weak: bool
) -> ReferenceResult:
    """The verdict on one reference; for a wrong answer also which tests refuse it alone: every
    property is asked, a large case only where the reference says that it is caught by it."""
    report = _judge(problem, reference.submission, seed, allow_weak)
    wrong = reference.expected is Verdict.WA
    caught_by = tuple(_catching(problem, reference, seed, allow_weak)) if wrong else ()
    return ReferenceResult(
        name=reference.name,
        expected=reference.expected,
        verdict=report.verdict,
        message=report.message,
        caught_by=caught_by,
        declared=reference.declared,
    )


def _catching(problem: Problem, reference: Reference, seed: int, allow_weak: bool) -> Iterator[str]:
    hidden = _hidden(problem)
    submission = reference.submission
    with Workers(problem, submission, _zygotes(), seed=seed, allow_weak=allow_weak) as workers:
        try:
            for prop in hidden.properties:
                workers.restart()
                if PropertySearch(prop, workers, Earlier()).run(seed, shrink=False) is not None:
                    yield prop.name
            for large in hidden.large:
                if large.name not in reference.declared:
                    continue
                workers.restart()
                if try_large(large, workers, seed, smaller=False)[0] is not None:
                    yield large.name
        except LoadFailed:
            return


# Judgement


def faults_of(
    results: Sequence[ReferenceResult],
    checks: Sequence[str],
    starter: Report,
    *,
    idle: frozenset[str] = frozenset(),
) -> Iterator[str]:
    """Every reason why the problem is not fit, as sentences."""
    if starter.verdict is Verdict.AC:
        yield "the starter is accepted; it must fail"
    accepted = sum(result.expected is Verdict.AC for result in results)
    if accepted < MINIMUM_ACCEPTED:
        yield f"{accepted} accepted references; at least {MINIMUM_ACCEPTED} are needed"
    for result in results:
        if not result.as_expected:
            yield (
                f"{result.name}: expected {result.expected}, got {result.verdict}: {result.message}"
            )
        yield from _undelivered(result, checks)
    for name in checks:
        if name not in idle and not _refuses_something(name, results):
            yield f"{name}: refuses no wrong or slow reference"


def _undelivered(result: ReferenceResult, checks: Sequence[str]) -> Iterator[str]:
    if result.expected is Verdict.WA and not result.declared:
        yield f"{result.name}: its docstring lacks the line `Caught by: <name of a property>`"
    for name in result.declared:
        if name not in checks:
            yield f"{result.name}: says `Caught by: {name}`, but there is no such test"
        elif name not in result.caught_by:
            yield f"{result.name}: is not caught by {name!r}, as it says it is"


def _refuses_something(name: str, results: Sequence[ReferenceResult]) -> bool:
    """A wrong reference is caught by the test alone, or another kind is refused in it."""
    return any(
        name in result.caught_by
        or (result.verdict is not Verdict.AC and result.message.startswith(f"{name}:"))
        for result in results
    )
