"""What to practise next: a few lines that follow from the facts of a round, most telling first."""

from __future__ import annotations

from collections.abc import Iterator

from judge.model.growth import CLASSES, rank
from judge.model.round import LockCause
from judge.model.round_report import ProblemFound, RoundReport
from judge.model.strength import Validity
from judge.model.verdict import Verdict

MOST = 4
GOOD_SCORE = 90
WEAK = 0.3
"""Of the known-wrong solutions; where answers are open, good examples catch not much more."""


def advice(found: RoundReport) -> tuple[str, ...]:
    """At most four lines, each with the reason and what to do about it."""
    kinds = (_verdict, _trace, _plan, _examples, _expectation)
    every = [line for kind in kinds for each in found.problems for line in kind(each)]
    every += _of_clock(found)
    every += [line for each in found.problems for line in _onward(each)]
    return tuple(dict.fromkeys(every))[:MOST] or ("Play another: judge round start",)


def _verdict(found: ProblemFound) -> Iterator[str]:
    report, slug = found.report, found.card.slug
    if found.card.judged is None:
        return
    if report is None:
        yield f"Nothing of {slug} was handed in: solve it without a clock, judge start {slug}"
        return
    failed = next((each.name for each in report.properties if not each.passed), None)
    match report.verdict:
        case Verdict.AC:
            return
        case Verdict.TLE:
            yield f"{slug} is too slow: find the line that costs, judge bench in its folder"
        case Verdict.CE | Verdict.SV:
            yield f"{slug} did not run at all: read it aloud once before you hand in"
        case _ if failed is not None:
            yield f"Mend {failed!r} of {slug}: judge test in its folder runs the case"
        case _:
            yield f"Mend {slug}: judge test in its folder runs it"


def _trace(found: ProblemFound) -> Iterator[str]:
    slug, grade = found.card.slug, found.trace.grade if found.trace is not None else None
    drill = f"judge trace drill {slug}"
    if grade is None:
        if found.card.sheet_sha256 is None and found.report is not None:
            yield f"No trace of {slug}: three minutes of it would show what the code does, {drill}"
    elif grade.before_the_line:
        yield f"Each row was written before its line had run: write what holds after it, {drill}"
    elif grade.divergence is not None and grade.score < GOOD_SCORE:
        yield f"The trace went wrong by {grade.divergence.tag.value!r}: practise it, {drill}"


def _plan(found: ProblemFound) -> Iterator[str]:
    plan, judged = found.card.plan, found.card.judged
    if plan is None:
        yield "No plan was filed: say what you ask and how you go about it before you write"
        return
    measured = judged.time if judged is not None else None
    if plan.time_class is not None and measured in CLASSES:
        if rank(plan.time_class) < rank(measured):
            yield f"You claimed {plan.time_class} and wrote {measured}: name the line that costs"
    elif plan.time is None:
        yield "The plan claims no complexity: an interviewer asks for it"
    if plan.examples == 0:
        yield "The plan has no examples: write the boundary and the tie before the code"


def _examples(found: ProblemFound) -> Iterator[str]:
    strength, slug = found.examples.strength, found.card.slug
    if strength is None or not strength.cases:
        return
    if strength.how_many(Validity.CONTRADICTED):
        yield f"An example of {slug} contradicts the statement: settle that before the code"
    if strength.caught < WEAK * strength.known_wrong:
        caught = f"{strength.caught} of {strength.known_wrong} known-wrong solutions"
        yield f"Your examples of {slug} catch {caught}: add the edges, judge test --strength"


def _expectation(found: ProblemFound) -> Iterator[str]:
    for hit in found.card.hits:
        if hit.what != "verdict" or hit.right is not False:
            continue
        if hit.actual == Verdict.AC:
            yield f"You expected {hit.predicted}, and it is right: a trace of the edges would tell"
        else:
            said = f"You expected {hit.predicted} and got {hit.actual}"
            yield f"{said}: try the edge of each rule by hand before you hand in"


def _of_clock(found: RoundReport) -> Iterator[str]:
    lock = found.scorecard.lock
    if lock is not None and lock.cause is LockCause.DEADLINE:
        yield "The time ran out: close the code early enough to trace it, judge round submit"


def _onward(found: ProblemFound) -> Iterator[str]:
    if found.report is not None and found.report.verdict is Verdict.AC:
        for slug in found.follow_ups:
            yield f"{found.card.slug} goes on: judge round start {slug}"
