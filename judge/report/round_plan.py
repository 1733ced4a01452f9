"""How a plan was read: so that a claim that was not understood can be put right in time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from judge.model.scorecard import Plan, PlanFacts
from judge.report.escape import one_line
from judge.report.round_lines import Line, field, plain
from judge.report.shorten import counted

EXAMPLES_SHOWN = 5


def plan_lines(plan: Plan, facts: PlanFacts, faults: Sequence[str]) -> Iterator[Line]:
    """``facts`` are those of ``plan``; ``faults`` say of examples why they are no cases."""
    yield plain("the plan is filed as", style="name")
    yield field("asked", counted(facts.clarifications, "clarification"))
    yield field("approach", counted(facts.approach_words, "word"))
    yield field("time", _claim(facts.time, facts.time_class))
    yield field("space", _claim(facts.space, facts.space_class))
    yield field("examples", str(facts.examples or "none"))
    for line in _written(plan)[:EXAMPLES_SHOWN]:
        yield Line(text=f"  {one_line(line)}", hang=4)
    for fault in faults:
        yield Line(text=f"{one_line(fault)}", style="label", hang=2)
    for note in plan.notes:
        yield Line(text=f"PLAN.md {one_line(note)}", style="label", hang=2)


def _written(plan: Plan) -> list[str]:
    lines = groupby(plan.calls, key=lambda each: each.line)
    return ["; ".join(each.text for each in line) for _, line in lines]


def _claim(claim: str | None, known: str | None) -> str:
    if claim is None:
        return "nothing claimed"
    return one_line(claim) if known is not None else f"{one_line(claim)} (no known class)"
