"""What ``judge doctor`` shows: each protection layer as it was tried, each with its remedy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.text import Text

from judge.report.escape import one_line
from judge.report.facts import labelled
from sandbox.layers import Grade, LayerStatus, grade

MEANING = {
    Grade.FULL: "every kernel layer that this judge knows holds",
    Grade.STRONG: "system calls and resources are held; the file-system layer is missing",
    Grade.BASIC: "a profile holds files and network; memory is watched, not walled",
    Grade.WEAK: "the kernel does not hold a submission; only --allow-weak runs one",
}


def doctor_report(statuses: Sequence[LayerStatus]) -> Group:
    """The layers, then the grade and what it means."""
    return Group(*_parts(statuses))


def _parts(statuses: Sequence[LayerStatus]) -> Iterator[RenderableType]:
    for status in statuses:
        head = Text(f"{status.state.value:<12}", style="good" if status.active else "bad")
        head.append(status.layer.value, style="name")
        yield head
        if status.detail:
            yield labelled("", one_line(status.detail))
        if status.remedy and not status.active:
            yield labelled("remedy", one_line(status.remedy))
    reached = grade(statuses)
    yield Text()
    yield Text(
        f"grade: {reached.value} - {MEANING[reached]}",
        style="bad" if reached is Grade.WEAK else "good",
    )
