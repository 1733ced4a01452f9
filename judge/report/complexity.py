"""The growth of a submission beside what its problem asks for, and the points it was read off."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from judge.model.complexity import Bounded, Complexity, in_variable
from judge.report import shorten
from judge.report.bench_units import duration
from judge.report.facts import labelled, quiet

_POINTS = 5
_PLACES = 2
_SMALLEST_SHARE = 0.05


def complexity_report(complexity: Complexity) -> Iterator[RenderableType]:
    """Measured, required and optimal in a table; what dominates; the largest points."""
    yield _bounds(complexity)
    if complexity.together is not None:
        yield labelled("together", complexity.together)
    places = [p for i, p in enumerate(complexity.dominant) if i == 0 or p.share > _SMALLEST_SHARE]
    for place in places[:_PLACES]:
        growth = in_variable(f"O({place.shape})", complexity.time.variable)
        text = f"line {place.line}: {shorten.literal(place.text)} ({place.what}, {growth})"
        yield labelled("most work", text)
    if complexity.points:
        yield quiet(_points(complexity))


def _bounds(complexity: Complexity) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="quiet")
    table.add_column("growth", overflow="fold")
    for name in ("measured", "required", "optimal"):
        table.add_column(name, overflow="fold")
    table.add_column("sure", no_wrap=True, min_width=4)
    rows = [("time", complexity.time), *(("time", other) for other in complexity.others)]
    if complexity.space is not None:
        rows.append(("memory", complexity.space))
    for what, each in rows:
        if each.found.conclusive or each.required is not None:
            table.add_row(*_row(what, each))
    return table


def _row(what: str, each: Bounded) -> Iterator[Text | str]:
    yield f"{what} in {each.variable}"
    yield Text(in_variable(each.found.growth, each.variable), style="name")
    for bound in (each.required, each.optimal):
        yield "" if bound is None else in_variable(bound, each.variable)
    yield f"{each.found.confidence:.0%}" if each.found.conclusive else ""


def _points(complexity: Complexity) -> str:
    """``bursts: n = 416: 0.1 ms, 832: 0.2 ms``."""
    step = max(1, len(complexity.points) // _POINTS)
    shown = complexity.points[::-1][::step][:_POINTS][::-1]
    figures = ", ".join(f"{p.n:,}: {duration(p.cpu_seconds)}" for p in shown)
    each = " for each call" if complexity.per_operation else ""
    return f"{complexity.inputs}, {complexity.time.variable} = {figures}{each}"
