"""References examined in parallel, each in a process of a pool."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from judge.authoring import LargeCase, Property
from judge.catalogue.drafts import load_slots
from judge.catalogue.examples import read_starter
from judge.catalogue.references import load_references
from judge.model.calibration import (
    OVER_ACCEPTED,
    Calibration,
    ReferenceTime,
    Spent,
    slowest_of,
)
from judge.model.draft import Draft, Slot
from judge.model.problem import Problem
from judge.model.progress import Listener
from judge.model.reference import Reference
from judge.model.submission import Submission
from judge.model.verdict import Report, Verdict
from judge.model.verification import CaseSurvey, DraftResult, JunkResult, ReferenceResult
from judge.pipeline.calibration import Timekeeper, TimeLimits, author_seconds, settled
from judge.pipeline.helpers import Helpers
from judge.pipeline.judge import Judgement, judge_submission
from judge.pipeline.large import build, try_large
from judge.pipeline.property_search import PropertySearch
from judge.pipeline.refusal import Refusal
from judge.pipeline.search import CASES_A_ROUND
from judge.pipeline.trying import Earlier
from judge.pipeline.workers import LoadFailed, Workers
from judge.verification.draft_check import check_draft
from judge.verification.junk import judge_junk
from judge.verification.pool import (
    Task,
    Work,
    drawn_of,
    hidden_of,
    own_zygotes,
    workers_for,
    working,
)
from judge.verification.survey import survey_cases

OTHERS = 3
"""Of properties that a wrong answer does not name one case in so many is tried on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """What became of every reference, in order, of the starter, of the drafts and of junk; the
    slowest accepted reference of each large case, which decides by what time limits the others
    were judged; and the cases as this process and one of the pool draw them."""

    references: tuple[ReferenceResult, ...]
    starter: Report
    calibrations: tuple[Calibration, ...]
    drafts: tuple[DraftResult, ...]
    junk: tuple[JunkResult, ...]
    surveys: tuple[CaseSurvey, CaseSurvey]


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
    task = Task(problem=problem, seed=seed, allow_weak=allow_weak)
    with working(task, jobs, listen) as work:
        examining = [work.submit(_examine, each, ()) for each in accepted]
        starting = work.submit(_judge, starter, ())
        surveying = work.submit(survey_cases, accepted[0] if accepted else None)
        throwing = work.submit(judge_junk)
        survey = survey_cases(task)
        results = {each.name: each for each in work.results("accepted references", examining)}
        calibrations = _calibrated(work, timed, results)
        rest = [r for r in references if r.name not in results or _slow(results[r.name])]
        rest.sort(key=lambda each: each.expected is not Verdict.TLE)  # what takes longest first
        examining = [work.submit(_examine, each, calibrations) for each in rest]
        pairs = [(slot, draft) for slot in load_slots(problem) for draft in slot.drafts]
        checking = [work.submit(_check, slot, draft, calibrations) for slot, draft in pairs]
        results |= {each.name: each for each in work.results("other references", examining)}
        return Examined(
            references=tuple(results[each.name] for each in references),
            starter=starting.result().report,
            calibrations=calibrations,
            drafts=tuple(work.results("drafts", checking)),
            junk=throwing.result(),
            surveys=(survey, surveying.result()),
        )


def _slow(result: ReferenceResult) -> bool:
    return result.verdict is Verdict.TLE


def _calibrated(
    work: Work, timed: Sequence[LargeCase], accepted: Mapping[str, ReferenceResult]
) -> tuple[Calibration, ...]:
    """The slowest of the ``accepted`` in each of the ``timed`` cases."""
    futures = [work.submit(_calibrate, large.name, accepted) for large in timed]
    found = work.results("time limits", futures)
    return tuple(each for each in found if each is not None)


# In the processes of the pool


def _judge(
    task: Task,
    submission: Submission,
    calibrations: Sequence[Calibration],
    *,
    known_slow: bool = False,
    growth: bool = True,
) -> Judgement:
    hidden = hidden_of(task)
    return judge_submission(
        task.problem,
        submission,
        seed=task.seed,
        allow_weak=task.allow_weak,
        zygotes=own_zygotes(),
        shrink=False,
        time_limits=TimeLimits(task.problem.limits, calibrations, known_slow=known_slow),
        drawn=drawn_of(task.problem),
        hidden=hidden if growth else replace(hidden, sweeps=()),
    )


def _examine(
    task: Task, reference: Reference, calibrations: Sequence[Calibration]
) -> ReferenceResult:
    """The verdict on one reference, and which tests refuse it alone: of a wrong answer every
    property is asked, and of any reference what it says that it is caught by."""
    slow = reference.expected is Verdict.TLE
    judged = _judge(task, reference.submission, calibrations, known_slow=slow)
    limits = TimeLimits(task.problem.limits, calibrations, known_slow=slow)
    failed = {each.name for each in judged.report.properties if not each.passed}
    larges = (each.name for each in hidden_of(task).large)
    known = next((name for name in larges if name in failed & set(reference.declared)), None)
    alone = _alone(task, reference, limits, but=known)
    if known is not None:
        alone.refusals[known] = judged.by_check
    return ReferenceResult(
        name=reference.name,
        expected=reference.expected,
        verdict=judged.report.verdict,
        message=judged.report.message,
        caught_by=tuple(alone.refusals),
        caught_by_check=tuple(name for name, by_check in alone.refusals.items() if by_check),
        declared=reference.declared,
        spent=tuple((alone.spent | dict(judged.spent)).items()),
        permitted=reference.permitted,
    )


def _check(
    task: Task, slot: Slot, draft: Draft, calibrations: Sequence[Calibration]
) -> DraftResult:
    helpers = Helpers(problem=task.problem, zygotes=own_zygotes(), allow_weak=task.allow_weak)

    def judged(submission: Submission) -> Judgement:
        # the large cases tell slow helpers, and growth takes longer than all the rest
        return _judge(task, submission, calibrations, growth=False)

    return check_draft(slot, draft, judged, helpers)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Alone:
    """The refusals of tests that were each run alone, and the time spent in the large ones. Where
    what a submission remembers of one property could matter to the next, that has new workers."""

    refusals: dict[str, bool] = field(default_factory=dict)
    """By the names of the tests: whether its own check found an answer wrong."""
    spent: dict[str, Spent] = field(default_factory=dict)


def _alone(task: Task, reference: Reference, limits: TimeLimits, *, but: str | None) -> _Alone:
    """Large cases take long, so the one that is known to refuse it is not run again (``but``)."""
    hidden = hidden_of(task)
    found = _Alone()
    every = reference.expected is Verdict.WA
    properties = [p for p in hidden.properties if every or p.name in reference.declared]
    larges = [each for each in hidden.large if each.name in reference.declared and each.name != but]
    if not properties and not larges:
        return found
    with workers_for(task, reference.submission) as workers:
        try:
            for prop in properties:
                cases = _cases(prop, reference)
                refusal = _refusal_by(task, prop, workers, limits, cases)
                remembers = refusal is not None and refusal.diagnosis is not None
                if remembers or (refusal is None and prop.name in reference.declared):
                    workers.restart()
                    refusal = _refusal_by(task, prop, workers, limits, cases)
                if refusal is not None:
                    found.refusals[prop.name] = refusal.by_check
            for large in larges:
                workers.restart()
                tried = try_large(large, workers, (), task.seed, limits, smaller=False)
                if isinstance(tried.outcome, Refusal):
                    found.refusals[large.name] = tried.outcome.by_check
                if tried.spent is not None:
                    found.spent[large.name] = tried.spent
        except LoadFailed:
            pass
    return found


def _cases(prop: Property, reference: Reference) -> int:
    """All that it has, or where the reference names others that catch it, some."""
    named = not reference.declared or prop.name in reference.declared
    return prop.cases if named else max(CASES_A_ROUND, prop.cases // OTHERS)


def _refusal_by(
    task: Task, prop: Property, workers: Workers, limits: TimeLimits, cases: int
) -> Refusal | None:
    drawn, slow = drawn_of(task.problem), limits.known_slow
    searching = PropertySearch(prop, workers, Earlier(), drawn, known_slow=slow)
    return searching.run(task.seed, shrink=False, cases=cases)


def _calibrate(
    task: Task, name: str, accepted: Mapping[str, ReferenceResult]
) -> Calibration | None:
    """The slowest accepted reference in the large case called ``name``. Their times are known
    from judging them, but for those that ran out of the author's time in it or before."""
    large = next(each for each in hidden_of(task).large if each.name == name)
    case = build(large, large.n, task.seed)
    keeper = Timekeeper(
        problem=task.problem, zygotes=own_zygotes(), seed=task.seed, allow_weak=task.allow_weak
    )

    def again(reference: str) -> Spent | None:
        return keeper.again(reference, large, case)

    author = author_seconds(large, task.problem.limits)
    times = {}
    for result in accepted.values():
        spent = result.time_in(name)
        if (spent is None or not spent.finished) and _slow(result):
            spent = again(result.name)
        if spent is not None:
            times[result.name] = spent
    slowest = slowest_of(ReferenceTime(name=n, spent=spent) for n, spent in times.items())
    if slowest is not None and OVER_ACCEPTED * slowest.spent.cpu_seconds > author:
        slowest = settled(times, again)  # it decides the limit, so it must not be a busy moment
    return None if slowest is None else Calibration(case=name, slowest=slowest)
