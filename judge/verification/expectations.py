"""``judge verify``: is a problem fit to judge with? Its references are judged to find out.

Every reference must get the verdict that its folder names, or another that it permits
(``Permitted:``); the starter must define the entry point and fail, and the check of every property
must refuse some wrong reference by itself.
Every wrong reference names the properties that are made for its fault (``Caught by:``); one of
these must refuse it.
Accepted references must answer the trace cases as these say.
A draft in its host must be accepted or refused by a wrong answer, as it says.
Each large case must have a time limit that fits: clear of every accepted reference and of every
slow one that it refuses, both timed on this machine (``judge.model.calibration``).
The same seed must draw the same cases in another process, they must reach every bound of
``hidden/bounds.py``, no check may change its case, and the properties must refuse junk.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence

from judge.catalogue.hidden import Hidden, load_hidden
from judge.catalogue.whole import read_whole
from judge.model.calibration import (
    OVER_ACCEPTED,
    UNDER_SLOW,
    LimitCheck,
    ReferenceTime,
    TimeLimit,
    fastest_of,
)
from judge.model.problem import Problem
from judge.model.progress import Listener, nobody
from judge.model.verdict import Report, Verdict
from judge.model.verification import ReferenceResult, Verification
from judge.pipeline.calibration import TimeLimits
from judge.verification.draft_check import draft_faults
from judge.verification.junk import junk_faults
from judge.verification.reference_pool import examine_references
from judge.verification.survey import survey_faults
from judge.verification.trace_check import trace_faults
from sandbox.calls import Kind

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
    """Judge every reference of ``problem``, ``jobs`` at a time in processes of their own. Raises
    BadProblemSet or BadCase where one of its files cannot be read, before anything is judged."""
    started = time.monotonic()
    read_whole(problem)
    hidden = load_hidden(problem)
    timed = [large for large in hidden.large if not large.beyond_required]
    examined = examine_references(
        problem, timed, seed=seed, listen=listen, jobs=jobs, allow_weak=allow_weak
    )
    results, checks = examined.references, names_of(hidden)
    time_limits = TimeLimits(problem.limits, examined.calibrations)
    limits = tuple(check_limit(each.name, time_limits.of(each), results) for each in timed)
    if problem.signature.kind is Kind.PROGRAM:
        faults = tuple(program_faults_of(results, examined.starter))
    else:
        faults = tuple(faults_of(results, checks, examined.starter, large=_large(hidden)))
    return Verification(
        problem=problem.slug,
        seed=seed,
        checks=checks,
        references=results,
        faults=(
            *faults,
            *misfits(limits),
            *trace_faults(problem, listen=listen, allow_weak=allow_weak),
            *draft_faults(examined.drafts),
            *survey_faults(*examined.surveys),
            *junk_faults(examined.junk),
        ),
        elapsed_seconds=time.monotonic() - started,
        limits=limits,
        calibrations=examined.calibrations,
        drafts=examined.drafts,
        survey=examined.surveys[0],
        junk=examined.junk,
    )


def names_of(hidden: Hidden) -> tuple[str, ...]:
    """The names of the properties and then of the large cases."""
    properties = tuple(prop.name for prop in hidden.properties)
    return properties + tuple(large.name for large in hidden.large)


def _large(hidden: Hidden) -> dict[str, bool]:
    """The large cases, and whether each must refuse something. Those beyond the required growth
    need not: they tell optimal solutions apart."""
    return {large.name: not large.beyond_required for large in hidden.large}


def check_limit(case: str, limit: TimeLimit, results: Sequence[ReferenceResult]) -> LimitCheck:
    """The limit of one large case held against the slow references. A slow one binds it only if
    this limit is what refuses it: not if it is refused earlier or for another reason (an endless
    recursion, its growth), and not if it is quick in this case. One that may be accepted need not
    be clear of any limit."""
    slow = []
    for result in results:
        spent = result.time_in(case)
        if spent is None or result.expected is not Verdict.TLE or result.may_be_accepted:
            continue
        if not spent.finished or spent.cpu_seconds > limit.seconds:
            slow.append(ReferenceTime(name=result.name, spent=spent))
    return LimitCheck(case=case, limit=limit, fastest_slow=fastest_of(slow))


def misfits(limits: Sequence[LimitCheck]) -> Iterator[str]:
    """The cases for which no limit satisfies both sides of the rule on this machine."""
    for check in limits:
        accepted, slow = check.slowest_accepted, check.fastest_slow
        if not check.fits and accepted is not None and slow is not None:
            yield (
                f"{check.case}: no time limit fits: {OVER_ACCEPTED:g} x {accepted.name} "
                f"({accepted.spent.cpu_seconds:.3g} s) is more than {slow.name} "
                f"({slow.spent.cpu_seconds:.3g} s) / {UNDER_SLOW:g}"
            )


def faults_of(
    results: Sequence[ReferenceResult],
    checks: Sequence[str],
    starter: Report,
    *,
    large: Mapping[str, bool],
) -> Iterator[str]:
    """Every reason why the problem is not fit, as sentences."""
    yield from _unexpected(results, starter, least=MINIMUM_ACCEPTED)
    for result in results:
        yield from _undelivered(result, checks)
    telling = [result for result in results if not result.let_pass]
    for name in checks:
        if name not in large and not any(name in result.caught_by_check for result in telling):
            yield f"{name}: its check refuses no wrong reference"
        if large.get(name) and not _refuses_something(name, telling):
            yield f"{name}: refuses no wrong or slow reference"


def program_faults_of(results: Sequence[ReferenceResult], starter: Report) -> Iterator[str]:
    """The same for a program. Its cases are files, of which none needs to catch something that no
    other does, and its references were written for them elsewhere."""
    yield from _unexpected(results, starter, least=1)


def _unexpected(
    results: Sequence[ReferenceResult], starter: Report, *, least: int
) -> Iterator[str]:
    if starter.verdict is Verdict.AC:
        yield "the starter is accepted; it must fail"
    if starter.verdict in (Verdict.CE, Verdict.SV):
        why = f"{starter.verdict}: {starter.message}"
        yield f"the starter must load and define the entry point: {why}"
    accepted = sum(result.expected is Verdict.AC for result in results)
    if accepted < least:
        needed = "one is" if least == 1 else f"{least} are"
        yield f"{accepted} accepted references; at least {needed} needed"
    for result in results:
        if not result.as_expected:
            yield (
                f"{result.name}: expected {result.expectation}, got {result.verdict}: "
                f"{result.message}"
            )


def _undelivered(result: ReferenceResult, checks: Sequence[str]) -> Iterator[str]:
    if result.expected is Verdict.WA and not result.declared:
        yield f"{result.name}: its docstring lacks the line `Caught by: <name of a property>`"
    for name in result.declared:
        if name not in checks:
            yield f"{result.name}: says `Caught by: {name}`, but there is no such test"
    caught = result.let_pass or set(result.declared) & set(result.caught_by)
    if result.declared and not caught:
        names = " or ".join(map(repr, result.declared))
        yield f"{result.name}: is not caught by {names}, as it says it is"


def _refuses_something(name: str, results: Sequence[ReferenceResult]) -> bool:
    """A wrong reference is caught by the large case alone, or another kind is refused in it."""
    return any(
        name in result.caught_by
        or (result.verdict is not Verdict.AC and result.message.startswith(f"{name}:"))
        for result in results
    )
