"""Drafts as they are graded, for reports to be made from."""

from __future__ import annotations

from dataclasses import replace

from judge.model.critique import Critique
from judge.model.draft import Draft, Fault, FaultKind, Witness
from judge.model.draft_graded import DraftGraded, Marks, WitnessFound

RIGHT = "def inside(age):\n    return age < 1000\n"
FLAWED = "def inside(age):\n    return age <= 1000\n"
WITNESS = Witness(call="inside(1000)", expected="False")


def graded_draft() -> DraftGraded:
    """A flawed draft that was rejected with everything, and mended."""
    fault = Fault(
        kind=FaultKind.BOUNDARY, lines=(2,), why="1000 is outside.", witness=WITNESS, gives="True"
    )
    return DraftGraded(
        name="D1",
        draft=Draft(
            slot="inside", name="n", promise="p", text=FLAWED, right_text=RIGHT, fault=fault
        ),
        given_at=65.0,
        critique=Critique(accept=False, lines=(1, 2), witness=WITNESS, note="the edge"),
        critiqued_at=130.0,
        witness=WitnessFound(right="False", given="True", proves=True, tells_apart=True),
        repaired=True,
        adopted_at=77.0,
        marks=Marks(verdict=20.0, lines=16.7, witness=40.0, repair=15.0),
    )


def right_draft() -> DraftGraded:
    """A right draft that was accepted, and never adopted."""
    found = graded_draft()
    draft = replace(found.draft, text=RIGHT, fault=None)
    return replace(
        found,
        name="D2",
        draft=draft,
        critique=Critique(accept=True),
        witness=None,
        repaired=None,
        adopted_at=None,
        marks=Marks(verdict=20.0, lines=25.0, witness=40.0, repair=15.0),
    )
