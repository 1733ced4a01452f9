"""The ``--json`` form of what own cases are worth."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from judge.model.case import ShownCase
from judge.model.strength import CaseWorth, Strength


def strength_json(strength: Strength, cases: Sequence[ShownCase], *, hints: bool) -> dict[str, Any]:
    """``untested`` is null unless the names were asked for."""
    return totals_json(strength) | {
        "cases": [
            {"line": case.line, "name": case.name, "text": case.text} | worth_json(worth)
            for case, worth in zip(cases, strength.cases, strict=True)
        ],
        "untested": list(strength.untested) if hints else None,
    }


def totals_json(strength: Strength) -> dict[str, Any]:
    return {
        "accepted": strength.accepted,
        "known_wrong": strength.known_wrong,
        "caught": strength.caught,
    }


def worth_json(worth: CaseWorth) -> dict[str, Any]:
    return {
        "validity": worth.validity.value,
        "remark": worth.remark,
        "catches": worth.catches,
        "new": worth.new,
    }
