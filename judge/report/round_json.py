"""The ``--json`` forms of rounds. Keys are added here, never renamed or removed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from judge.model.draft_graded import DraftGraded
from judge.model.round import Event, RoundState
from judge.model.round_report import PLAN, ExamplesTried, ProblemFound, RoundReport
from judge.model.scorecard import ReplayLine
from judge.model.scored import Area, Scored, band_of
from judge.report.as_json import report_json
from judge.report.round_advice import advice
from judge.report.strength_json import totals_json, worth_json
from judge.report.trace_json import found_json


def round_json(found: RoundReport) -> dict[str, Any]:
    """What ``judge round report --json`` prints."""
    card = found.scorecard
    return {
        "round": card.id,
        "profile": asdict(card.profile),
        "phase": card.phase.value,
        "started_at": found.state.started_at.isoformat(timespec="seconds"),
        "lock": None if card.lock is None else asdict(card.lock),
        "used_seconds": card.used_seconds,
        "phases": {phase.value: spent for phase, spent in card.phases},
        "reopened": card.reopened,
        "pauses": card.pauses,
        "paused_seconds": card.paused_seconds,
        "refused": list(card.refused),
        "gaps": [asdict(gap) for gap in card.gaps],
        "clock_jumps": [asdict(jump) for jump in card.jumps],
        "notes": list(card.notes),
        "scorecard": scored_json(found.scored),
        "problems": [_problem(each) for each in found.problems],
        "practise": list(advice(found)),
    }


def _problem(found: ProblemFound) -> dict[str, Any]:
    card = found.card
    judged = card.judged
    return {
        "problem": card.slug,
        "verdict": None if judged is None or judged.verdict is None else judged.verdict.value,
        "message": None if judged is None else judged.message,
        "attempt": None if judged is None else judged.attempt,
        "opened_at": card.opened_at,
        "seconds": card.seconds,
        "reading_seconds": card.reading_seconds,
        "saves": card.saves,
        "runs": card.runs,
        "prompts": dict(Counter(card.prompts)),
        "code_sha256": card.code_sha256,
        "plan": None if card.plan is None else asdict(card.plan),
        **_examples(found.examples),
        "prediction": None if card.prediction is None else asdict(card.prediction),
        "hits": [
            {
                "what": hit.what,
                "predicted": hit.predicted,
                "sure": hit.sure,
                "actual": hit.actual,
                "right": hit.right,
            }
            for hit in card.hits
        ],
        "sheet_counts": card.sheet_counts,
        "old_sheets": card.old_sheets,
        "submission": None if found.report is None else report_json(found.report),
        "trace": None if found.trace is None else found_json(found.trace),
        "drafts": [draft_json(each) for each in found.drafts],
        "draft_score": found.draft_score,
    }


def draft_json(each: DraftGraded) -> dict[str, Any]:
    draft, fault = each.draft, each.draft.fault
    return {
        "draft": each.name,
        "slot": draft.slot,
        "text": draft.text,
        "right": draft.right,
        "fault": None if fault is None else asdict(fault),
        "given_at": each.given_at,
        "critique": None if each.critique is None else asdict(each.critique),
        "critiqued_at": each.critiqued_at,
        "witness": None if each.witness is None else asdict(each.witness),
        "repaired": each.repaired,
        "adopted_at": each.adopted_at,
        "adopted_after_seconds": each.adopted_after,
        "marks": asdict(each.marks),
        "score": each.marks.total,
    }


def scored_json(lines: Sequence[Scored]) -> list[dict[str, Any]]:
    """The areas with their bands and lines; null for what was not observed."""
    return [
        {
            "area": area.value,
            "band": band_of(of_area),
            "lines": [
                {
                    "name": line.name,
                    "problem": line.slug,
                    "band": line.band,
                    "fact": line.fact,
                    "events": list(line.events),
                }
                for line in of_area
            ],
        }
        for area in Area
        if (of_area := [line for line in lines if line.area is area])
    ]


def _examples(tried: ExamplesTried) -> dict[str, Any]:
    forms = [
        asdict(each) | ({} if worth is None else worth_json(worth))
        for each, worth in tried.with_worth()
    ]
    return {
        "plan_examples": [each for each in forms if each["file"] == PLAN],
        "own_cases": [each for each in forms if each["file"] != PLAN],
        "own_cases_unread": tried.unread or None,
        "strength": None if tried.strength is None else totals_json(tried.strength),
    }


def rounds_json(states: Sequence[RoundState]) -> dict[str, Any]:
    """What ``judge round list --json`` prints."""
    return {"rounds": [_state(state) for state in states]}


def _state(state: RoundState) -> dict[str, Any]:
    return {
        "round": state.id,
        "started_at": state.started_at.isoformat(timespec="seconds"),
        "profile": state.profile.name,
        "phase": state.phase.value,
        "paused": state.paused,
        "used_seconds": state.used_seconds,
        "left_seconds": state.left_seconds,
        "folder": state.workspace,
        "problems": [
            {
                "problem": each.slug if each.opened_at is not None else None,
                "verdict": None
                if each.judged is None or each.judged.verdict is None
                else each.judged.verdict.value,
                "trace": None if each.grade is None else each.grade.score,
            }
            for each in state.problems
        ],
    }


def replay_json(id: str, lines: Sequence[ReplayLine], events: Sequence[Event]) -> Mapping[str, Any]:
    """What ``judge round replay --json`` prints: the lines that are shown, and every event."""
    return {
        "round": id,
        "lines": [asdict(line) for line in lines],
        "events": [
            {
                "seq": event.seq,
                "utc": event.at.utc.isoformat(timespec="milliseconds"),
                "elapsed_seconds": event.elapsed_seconds,
                "kind": event.kind.value,
                "data": dict(event.data),
            }
            for event in events
        ],
    }
