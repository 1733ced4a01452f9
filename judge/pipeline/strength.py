"""How strong a person's own cases are: run on the problem's reference solutions.

Each solution meets the cases in their order in one worker, as with ``judge test``: accepted ones
say which cases are right, and the known-wrong ones are caught by those.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from judge.catalogue.references import load_references
from judge.model.case import ShownCase
from judge.model.output_rule import OutputRule
from judge.model.problem import Problem
from judge.model.progress import Listener, nobody
from judge.model.reference import Reference
from judge.model.strength import KNOWN_WRONG, CaseWorth, Strength, Validity, catches_of
from judge.model.verdict import Verdict
from judge.pipeline.lanes import lanes
from judge.pipeline.shown import test_of
from judge.pipeline.trying import Failure, attempt
from judge.pipeline.validity import Answers, answers_to, validity_of
from judge.pipeline.workers import Stopped, Workers
from sandbox.limits import Limits
from sandbox.outcome import RaisedException

LEAST_ACCEPTED = 2
"""One accepted solution cannot show what the statement leaves open."""
MOST_CASES = 200
ENOUGH_CPU_SECONDS = 0.5
TIMES_ACCEPTED = 20.0
"""A known-wrong solution has the longer of these for a case: half a second, and so many times what
the slowest accepted one needs. Many hang, and nobody should wait for that."""

RIGHT, WRONG = "accepted solutions", "known-wrong solutions"
NO_CASE = "it is no case by itself"
TOO_MANY = f"only the first {MOST_CASES} are measured"

Numbered = Sequence[tuple[int, ShownCase]]


def measure_strength(
    problem: Problem,
    cases: Sequence[ShownCase | None],
    *,
    listen: Listener = nobody,
    allow_weak: bool = False,
) -> Strength | None:
    """What ``cases`` are worth; None among them is what could not be read as a case. None where
    the problem brings too few accepted solutions to tell. Raises JudgeError."""
    references = load_references(problem)
    accepted = [each for each in references if each.expected is Verdict.AC]
    if len(accepted) < LEAST_ACCEPTED:
        return None
    wrong = [each for each in references if each.expected in KNOWN_WRONG]
    numbered = [(n, case) for n, case in enumerate(cases[:MOST_CASES]) if case is not None]
    if not numbered:
        return _strength(_unmeasured(cases), len(accepted), wrong, [frozenset()] * len(wrong))
    with lanes(problem, allow_weak=allow_weak) as work:
        tried = work.each(accepted, lambda each: _said(each, numbered), stage=RIGHT, listen=listen)
        said = [each for each in tried if each is not None]
        if len(said) < LEAST_ACCEPTED:
            return None
        worths = _worths(cases, numbered, said, problem.output)
        valid = [(n, case) for n, case in numbered if worths[n].validity is Validity.VALID]
        failed = work.each(
            wrong,
            lambda each: _failed(each, valid, problem.output),
            stage=WRONG,
            listen=listen,
            limits=_limits(problem, said),
        )
    return _strength(worths, len(said), wrong, failed)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """What an accepted solution answers to each case, and the most CPU seconds it needs for one."""

    answers: tuple[Answers | None, ...]
    cpu_seconds: float


def _said(workers: Workers, cases: Numbered) -> _Said:
    found = [answers_to(case, workers) for _, case in cases]
    return _Said(
        answers=tuple(answers for answers, _ in found),
        cpu_seconds=max((seconds for _, seconds in found), default=0.0),
    )


def _worths(
    cases: Sequence[ShownCase | None],
    numbered: Numbered,
    said: Sequence[_Said],
    output: OutputRule | None,
) -> list[CaseWorth]:
    worths = _unmeasured(cases)
    for at, (number, case) in enumerate(numbered):
        worths[number] = validity_of(case, [each.answers[at] for each in said], output)
    return worths


def _unmeasured(cases: Sequence[ShownCase | None]) -> list[CaseWorth]:
    remarks = (NO_CASE if case is None else TOO_MANY for case in cases)
    return [CaseWorth(validity=Validity.NOT_RUN, remark=remark) for remark in remarks]


def _limits(problem: Problem, said: Sequence[_Said]) -> Limits:
    slowest = max(each.cpu_seconds for each in said)
    enough = max(ENOUGH_CPU_SECONDS, TIMES_ACCEPTED * slowest)
    return replace(problem.limits, cpu_seconds=min(enough, problem.limits.cpu_seconds))


def _failed(workers: Workers, valid: Numbered, output: OutputRule | None) -> frozenset[int]:
    """The numbers of the cases that a known-wrong solution fails. One that ends its worker is
    caught, and not tried with the rest: it may hang in each of them."""
    failed = set()
    for number, case in valid:
        tried = attempt(test_of(case, case.name or case.text, output), case, workers)
        if isinstance(tried, Failure):
            failed.add(number)
            if _ends_worker(tried):
                break
    return frozenset(failed)


def _ends_worker(failure: Failure) -> bool:
    stopped = failure.problem
    return isinstance(stopped, Stopped) and not isinstance(stopped.stop, RaisedException)


def _strength(
    worths: Sequence[CaseWorth],
    accepted: int,
    wrong: Sequence[Reference],
    failed: Sequence[frozenset[int] | None],
) -> Strength:
    """A solution that does not load counts neither as caught nor as known to be wrong: no case
    has shown anything of it."""
    tried = [(each, cases) for each, cases in zip(wrong, failed, strict=True) if cases is not None]
    catches = catches_of([cases for _, cases in tried], len(worths))
    return Strength(
        cases=tuple(
            replace(worth, catches=caught, new=new)
            for worth, (caught, new) in zip(worths, catches, strict=True)
        ),
        accepted=accepted,
        known_wrong=len(tried),
        caught=sum(bool(cases) for _, cases in tried),
        untested=_untested(tried),
    )


def _untested(tried: Sequence[tuple[Reference, frozenset[int]]]) -> tuple[str, ...]:
    tested = {name for each, cases in tried if cases for name in each.declared}
    every = dict.fromkeys(name for each, _ in tried for name in each.declared)
    return tuple(sorted(name for name in every if name not in tested))
