"""From the lock to the closed record: every problem is judged, its sheet is graded, once.

Each result is on the disk before the next step begins, so whoever was killed goes on where the
record ends. The seed of the hidden cases follows from the round, and an attempt that stands in the
history already is not added again: to judge twice is to judge once.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from judge.cli.desk import stored
from judge.cli.desk.drafts import grade_drafts
from judge.cli.desk.grading import WHO, grade_sheet, submission_of
from judge.cli.desk.own_examples import try_examples
from judge.cli.desk.versions import try_versions
from judge.cli.exits import say
from judge.errors import HistoryUnavailable
from judge.model.round import Judged, Phase, RoundProblem, RoundState
from judge.model.verdict import Verdict
from judge.rounds.writer import to_judge

if TYPE_CHECKING:
    from judge.cli.desk.desk import Desk
    from judge.model.progress import Listener
    from judge.model.submission import Submission
    from judge.model.verdict import Report

NOTHING = "nothing was handed in: the file is the starter as it was"


def judge_round(desk: Desk, *, allow_weak: bool = False) -> None:
    """Judge what is not judged yet, and close the record; nothing where the round is not locked.

    Raises JudgeError where the judge, the sandbox or a problem set is at fault: the round stays
    locked, and the next time it goes on from there.
    """
    state = desk.state
    if state.phase is not Phase.LOCKED:
        return
    shown = [each.slug for each in state.problems if each.opened_at is not None]
    with desk.settings.reporter() as reporter:
        for slug in to_judge(state):
            judged = _judge(desk, state.of(slug), allow_weak, reporter.listen)
            with desk.round.writing(desk.clock, who=WHO) as writer:
                writer.verdict(slug, judged)
        for slug in shown:
            grade_sheet(desk, desk.state.of(slug), allow_weak, reporter.listen)
            seed = seed_of(state, slug)
            try_versions(desk, desk.state.of(slug), seed, allow_weak, reporter.listen)
            try_examples(desk, desk.state.of(slug), allow_weak, reporter.listen)
            grade_drafts(desk, desk.state.of(slug), allow_weak, reporter.listen)
    with desk.round.writing(desk.clock, who=WHO) as writer:
        writer.judged()


def accepted(state: RoundState) -> bool:
    """Whether every problem of the round was."""
    return all(each.judged and each.judged.verdict is Verdict.AC for each in state.problems)


def seed_of(state: RoundState, slug: str) -> int:
    """The seed of a problem's hidden cases: the same whenever this round is judged."""
    text = f"{state.id} {state.started_at.isoformat()} {slug}"
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")


def _judge(desk: Desk, problem: RoundProblem, allow_weak: bool, listen: Listener) -> Judged:
    code = problem.code_sha256
    if code is None or code == problem.starter_sha256:
        return Judged(verdict=None, message=NOTHING)
    submission = submission_of(desk, code)
    if isinstance(submission, str):
        return Judged(verdict=Verdict.CE, message=submission)
    if not submission.source.strip():
        return Judged(verdict=None, message="nothing was handed in: the file is empty")
    report = _report(desk, problem.slug, submission, allow_weak, listen)
    stored.keep(stored.path_of(desk.round, problem.slug, stored.VERDICT), report)
    return _judged(report, _recorded(desk, report, submission))


def _report(
    desk: Desk, slug: str, submission: Submission, allow_weak: bool, listen: Listener
) -> Report:
    from judge.cli.record import Recorder, add_own_case
    from judge.pipeline.judge import judge_submission
    from judge.workspace import Workspace

    settings, state = desk.settings, desk.state
    problem = settings.catalogue().get(slug)
    recorder = Recorder(history=settings.history(), problem=slug)
    cache = settings.limits_cache()
    judgement = judge_submission(
        problem,
        submission,
        seed=seed_of(state, slug),
        listen=listen,
        saved=recorder.saved_cases(),
        allow_weak=allow_weak,
        calibrations=cache.recall(problem, datetime.now(UTC)),
    )
    cache.keep(problem, judgement.calibrations, datetime.now(UTC))
    if judgement.saved_case is not None:
        with suppress(HistoryUnavailable):  # said where the attempt is recorded
            recorder.history.save_case(slug, *judgement.saved_case)
    folder = desk.files(state, slug).folder
    if folder.is_dir():
        add_own_case(Workspace(folder=folder, slug=slug), judgement.report)
    return judgement.report


def _recorded(desk: Desk, report: Report, submission: Submission) -> int | None:
    """The number of the attempt in the history, where it may stand from a run that was killed."""
    try:
        history = desk.settings.history()
        for attempt in history.attempts(report.problem):
            if (attempt.digest, attempt.seed) == (submission.digest, report.seed):
                return attempt.id
        return history.record(report, submission, datetime.now(UTC))
    except HistoryUnavailable as error:
        say(f"this attempt was not recorded: {error.message}", remedy=error.remedy)
        return None


def _judged(report: Report, attempt: int | None) -> Judged:
    from judge.model.growth import CLASSES

    found = report.complexity
    time = None if found is None else found.time.found.growth
    space = None if found is None or found.space is None else found.space.found.growth
    return Judged(
        verdict=report.verdict,
        message=report.message or f"{report.cases:,} hidden cases passed",
        groups=tuple((each.name, each.passed) for each in report.properties),
        time=time if time in CLASSES else None,
        space=space if space in CLASSES else None,
        attempt=attempt,
    )
