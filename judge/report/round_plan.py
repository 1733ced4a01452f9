"""How a plan was read: so that a claim that was not understood can be put right in time."""

from __future__ import annotations

from collections.abc import Iterator

from judge.model.scorecard import Plan, PlanFacts
from judge.report.escape import one_line
from judge.report.round_lines import Line, field, plain
from judge.report.shorten import counted

EXAMPLES_SHOWN = 5


def plan_lines(plan: Plan, facts: PlanFacts) -> Iterator[Line]:
    """``facts`` are those of ``plan``."""
    yield plain("the plan is filed as", style="name")
    yield field("asked", counted(facts.clarifications, "clarification"))
    yield field("approach", counted(facts.approach_words, "word"))
    yield field("time", _claim(facts.time, facts.time_class))
    yield field("space", _claim(facts.space, facts.space_class))
    yield field("examples", str(len(plan.examples) or "none"))
    for example in plan.examples[:EXAMPLES_SHOWN]:
        yield Line(text=f"  {one_line(example.call)} -> {one_line(example.expected)}", hang=4)
    for note in plan.notes:
        yield Line(text=f"PLAN.md {one_line(note)}", style="label", hang=2)


def _claim(claim: str | None, known: str | None) -> str:
    if claim is None:
        return "nothing claimed"
    return one_line(claim) if known is not None else f"{one_line(claim)} (no known class)"
