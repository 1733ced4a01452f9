"""What ``judge next`` shows: one thing to do, why, and the command; then the alternatives."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from judge.model.review import Recommendation, Step, StepKind
from judge.report.escape import escape

WORDS = {
    StepKind.ROUND: "go on with your round",
    StepKind.REVIEW: "review",
    StepKind.SOLVE: "solve",
    StepKind.FOLLOW_UP: "go on to",
    StepKind.DRILL: "trace a drill",
    StepKind.AHEAD: "play a round",
}
INDENT = 2


def next_step(found: Recommendation) -> Group:
    return Group(*_parts(found))


def _parts(found: Recommendation) -> Iterator[RenderableType]:
    yield from _step(found.step, style="name")
    for each in found.alternatives:
        yield Text()
        yield from _step(each, before="or ")


def _step(step: Step, *, before: str = "", style: str = "") -> Iterator[RenderableType]:
    what = " ".join(filter(None, (f"{before}{WORDS[step.kind]}", step.problem)))
    yield Text(escape(what), style=style)
    yield Padding(Text(escape(step.reason), style="quiet"), (0, 0, 0, INDENT))
    yield Padding(Text(escape(step.command), style="label"), (0, 0, 0, 2 * INDENT))
