"""The ``--json`` forms of the hand trace. Keys are added here, never renamed or removed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from judge.model.trace import (
    Checkpoint,
    Condition,
    Divergence,
    Grade,
    PredictionCard,
    Sheet,
    SheetFault,
    Truth,
)
from judge.model.trace_cases import AuthoredCase
from judge.model.trace_found import CardGrade, TraceFound


def sheet_json(
    sheet: Sheet | PredictionCard, case: AuthoredCase, path: str, *, kept: bool
) -> dict[str, Any]:
    form: dict[str, Any] = {
        "problem": sheet.problem,
        "kind": "card" if isinstance(sheet, PredictionCard) else "sheet",
        "file": path,
        "kept": kept,
        "code": sheet.code_hash,
        "case": None,
        "cases": [],
        "reason": None,
        "checkpoints": [],
        "columns": [],
    }
    if isinstance(sheet, PredictionCard):
        return form | {
            "cases": [{"name": each.name, "call": each.text} for each in sheet.cases],
            "reason": sheet.reason,
        }
    return form | {
        "case": {"name": case.case.name, "call": sheet.case.text, "tables": [*sheet.case.tables]},
        "checkpoints": [_checkpoint(each) for each in sheet.checkpoints],
        "columns": [{"name": each.name, "why": each.why} for each in sheet.columns],
    }


def check_json(path: str, faults: Sequence[SheetFault]) -> dict[str, Any]:
    return {
        "file": path,
        "faults": [
            {"line": each.line, "message": each.message, "remedy": each.remedy} for each in faults
        ],
    }


def found_json(found: TraceFound) -> dict[str, Any]:
    """What a sheet or card was worth."""
    return {
        "problem": found.problem,
        "reference": found.reference,
        "verdict": None if found.verdict is None else found.verdict.value,
        "case": found.case or None,
        "expected": found.expected,
        "grade": None if found.grade is None else grade_json(found.grade),
        "card": None if found.card is None else _card(found.card),
        "ungraded": found.ungraded,
        "truth": None if found.truth is None else truth_json(found.truth),
    }


def grade_json(grade: Grade) -> dict[str, Any]:
    return {
        "score": grade.score,
        "path": grade.path,
        "state": grade.state,
        "result": grade.result,
        "before_the_line": grade.before_the_line,
        "divergence": None if grade.divergence is None else _divergence(grade.divergence),
        "quadrant": None if grade.quadrant is None else grade.quadrant.value,
        "bug": grade.verification.value,
        "notes": list(grade.notes),
    }


def truth_json(truth: Truth) -> dict[str, Any]:
    return {
        "columns": [each.name for each in truth.columns],
        "visits": [{"at": each.label, "values": list(each.values)} for each in truth.visits],
        "outcome": truth.outcome,
        "truncated": truth.truncated,
    }


def _checkpoint(point: Checkpoint) -> dict[str, Any]:
    return {"label": point.label, "kind": point.kind.value, "line": point.line, "note": point.note}


def _divergence(found: Divergence) -> dict[str, Any]:
    return {
        "row": found.row,
        "line": found.sheet_line,
        "column": found.column,
        "claimed": found.claimed,
        "true": found.true,
        "tag": found.tag.value,
        "sentence": found.sentence,
        "condition": None if found.condition is None else _condition(found.condition),
        "replay": list(found.replay),
    }


def _condition(condition: Condition) -> dict[str, Any]:
    return {"line": condition.line, "text": condition.text, "value": condition.value}


def _card(card: CardGrade) -> dict[str, Any]:
    return {
        "score": card.score,
        "answers": [
            {
                "case": each.case,
                "call": each.text,
                "claimed": each.claimed,
                "true": each.true,
                "expected": each.expected,
                "right": each.right,
            }
            for each in card.answers
        ],
    }
