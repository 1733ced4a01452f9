"""Grades the trace sheet of a problem, once its code was judged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from judge.cli.desk import stored
from judge.model.progress import Listener, Progress
from judge.model.round import GradeFacts, RoundProblem
from judge.model.trace import Verification
from judge.model.trace_found import TraceFound
from judge.model.verdict import Verdict
from judge.rounds.snapshots import CODE, SHEET

if TYPE_CHECKING:
    from judge.cli.desk.desk import Desk
    from judge.model.submission import Submission

WHO = "judge round report"
CARD = "prediction card"
UNKNOWN = "unknown"
RIGHT = {Verdict.AC: True, Verdict.WA: False, Verdict.RTE: False}
"""Whether the code does what it should; a verdict about its cost says nothing of that."""


def grade_sheet(desk: Desk, problem: RoundProblem, allow_weak: bool, listen: Listener) -> None:
    """Grade the sheet if it belongs to the code that was handed in and is not graded yet. Raises
    JudgeError where the judge, the sandbox or the problem set is at fault."""
    sheet, judged = problem.sheet, problem.judged
    if sheet is None or sheet.code_sha256 != problem.code_sha256 or problem.grade is not None:
        return
    if judged is None or judged.verdict is None:
        return
    path = stored.path_of(desk.round, problem.slug, stored.TRACE)
    found = stored.recall(path, TraceFound)
    if found is None:
        listen(Progress(stage="trace"))
        text = desk.round.snapshots.read(sheet.sha256, SHEET).decode("utf-8", "replace")
        found = _found(desk, problem, text, RIGHT.get(judged.verdict), allow_weak)
        stored.keep(path, found)
    if (facts := facts_of(found)) is not None:
        with desk.round.writing(desk.clock, who=WHO) as writer:
            writer.grade(problem.slug, facts)


def submission_of(desk: Desk, code_sha256: str) -> Submission | str:
    """The code that was saved, or why it is no text."""
    from judge.catalogue.text_file import Unreadable, decoded
    from judge.model.submission import Submission
    from judge.workspace import SOLUTION

    try:
        source = decoded(desk.round.snapshots.read(code_sha256, CODE))
    except Unreadable as error:
        return f"{SOLUTION} {error.what}"
    return Submission(name=SOLUTION, source=source)


def facts_of(found: TraceFound) -> GradeFacts | None:
    """What a scorecard needs; None where nothing could be graded."""
    if found.card is not None:
        return GradeFacts(score=found.card.score, quadrant=CARD)
    if found.grade is None:
        return None
    grade = found.grade
    return GradeFacts(
        score=grade.score,
        quadrant=UNKNOWN if grade.quadrant is None else grade.quadrant.value,
        tag=None if grade.divergence is None else grade.divergence.tag.value,
        found_bug=grade.verification is Verification.CREDIT,
    )


def _found(
    desk: Desk, problem: RoundProblem, text: str, is_right: bool | None, allow_weak: bool
) -> TraceFound:
    from judge.cli import tracing as sheets
    from judge.pipeline.truth import tracing

    about = desk.settings.catalogue().get(problem.slug)
    submission = submission_of(desk, problem.code_sha256 or "")
    if isinstance(submission, str):
        return TraceFound(problem=problem.slug, case="", ungraded=submission)
    case = sheets.case_of_sheet(sheets.cases_of(about), text)
    asked = sheets.ask_about(about, submission.source, case)
    with tracing(about, allow_weak=allow_weak) as tracer:
        return sheets.grade_sheet(about, submission, asked, text, tracer, code_is_right=is_right)
