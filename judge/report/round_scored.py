"""The bands of a scorecard by area, with the events behind each line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from judge.model.scored import BANDS, Area, Scored, band_of
from judge.report.escape import escape

FULL, EMPTY = "#", "."


def scored_parts(lines: Sequence[Scored], *, several: bool) -> Iterator[RenderableType]:
    """A table for each area of which something could be observed; ``several`` problems are
    named."""
    for area in Area:
        of_area = [line for line in lines if line.area is area]
        if of_area:
            yield _head(area, of_area)
            yield _table(of_area, several=several)


def _head(area: Area, lines: Sequence[Scored]) -> Text:
    band = band_of(lines)
    said = "not observed" if band is None else f"{band} of {max(BANDS)}"
    return Text(f"{area.value}: {said}", style="name")


def _table(lines: Sequence[Scored], *, several: bool) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold", style="label")
    table.add_column(overflow="fold")
    for line in lines:
        table.add_row(_bar(line.band), Text(_name(line, several=several)), _fact(line))
    return table


def _name(line: Scored, *, several: bool) -> str:
    return f"{line.name} ({line.slug})" if several and line.slug is not None else line.name


def _bar(band: int | None) -> Text:
    if band is None:
        return Text("  " + " " * len(BANDS), style="quiet")
    filled = FULL * band + EMPTY * (len(BANDS) - band)
    return Text(f"  {filled}", style="bad" if band == min(BANDS) else "")


def _fact(line: Scored) -> Text:
    if line.band is None:
        return Text(escape(line.fact), style="quiet")
    return Text(escape(line.fact)).append(f" [{_numbers(line.events)}]", "quiet")


def _numbers(events: Sequence[int]) -> str:
    """``3, 5-7``: the numbers as they stand in `judge round replay --json`."""
    runs: list[list[int]] = []
    for seq in sorted(set(events)):
        if runs and seq == runs[-1][-1] + 1:
            runs[-1].append(seq)
        else:
            runs.append([seq])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)
