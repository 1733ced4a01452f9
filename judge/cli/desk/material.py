"""Gathers what a written report of a round shows besides: codes, sheets, what was held back."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from judge.cli.desk.grading import submission_of
from judge.cli.desk.statement import held_back
from judge.errors import JudgeError
from judge.model.round import Event, RoundProblem
from judge.model.round_report import CodeSaved, Material
from judge.model.trace import Claims, Sheet
from judge.rounds.course import Course, course
from judge.rounds.snapshots import CODE, SHEET
from judge.rounds.versions import versions

if TYPE_CHECKING:
    from judge.cli.desk.desk import Desk


def material(desk: Desk, events: tuple[Event, ...]) -> tuple[Material, ...]:
    """Of each problem that was shown, in their order. Raises RoundUnavailable."""
    found = course(events)
    return tuple(
        _material(desk, found, each) for each in found.state.problems if each.opened_at is not None
    )


def _material(desk: Desk, found: Course, problem: RoundProblem) -> Material:
    return Material(
        slug=problem.slug,
        starter=_code(desk, problem.starter_sha256),
        codes=_codes(desk, found, problem.slug),
        claims=_claims(desk, problem),
        held_back=_held_back(desk, problem.slug),
    )


def _codes(desk: Desk, found: Course, slug: str) -> tuple[CodeSaved, ...]:
    judged = {each.saved_by: each.verdict for each in versions(found, slug)}
    return tuple(
        CodeSaved(
            sha256=sha256,
            used_seconds=saved.used_seconds,
            text=_code(desk, sha256),
            verdict=judged.get(saved.seq),
        )
        for saved, sha256 in found.versions(slug)
    )


def _code(desk: Desk, sha256: str) -> str:
    return desk.round.snapshots.read(sha256, CODE).decode("utf-8", "replace")


def _claims(desk: Desk, problem: RoundProblem) -> Claims | None:
    """None where there is no sheet of the code that was handed in; so too where the problem set
    is gone, for the report stands by itself."""
    from judge.cli import tracing as sheets
    from judge.trace.parsing import parse

    saved = problem.sheet
    if saved is None or saved.code_sha256 != problem.code_sha256:
        return None
    text = desk.round.snapshots.read(saved.sha256, SHEET).decode("utf-8", "replace")
    submission = submission_of(desk, saved.code_sha256)
    with suppress(JudgeError):
        about = desk.settings.catalogue().get(problem.slug)
        case = sheets.case_of_sheet(sheets.cases_of(about), text)
        if not isinstance(submission, str):
            sheet = sheets.ask_about(about, submission.source, case).sheet
            return parse(text, sheet) if isinstance(sheet, Sheet) else None
    return None


def _held_back(desk: Desk, slug: str) -> str:
    from judge.catalogue.examples import read_statement

    with suppress(JudgeError):
        return held_back(read_statement(desk.settings.catalogue().get(slug)))
    return ""
