"""The figures of a bench: sizes down, solutions across, as many side by side as fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Console, ConsoleOptions, RenderResult
from rich.table import Table
from rich.text import Text

from judge.model.bench import Bench
from judge.model.growth import GrowthMeasurement, Point
from judge.report.bench_marks import ASCII, style
from judge.report.bench_units import duration, memory, per_doubling, times, whole
from judge.report.escape import one_line

TIME_CELLS, GROWTH_CELLS, MEMORY_CELLS = 8, 6, 8
SOLUTION_CELLS = TIME_CELLS + GROWTH_CELLS + MEMORY_CELLS + 3
HEADS = f"{'time':>{TIME_CELLS}} {'growth':>{GROWTH_CELLS}} {'memory':>{MEMORY_CELLS}}"
GROWTH = "growth: the factor of the time with each doubling"


class FiguresTable:
    """Time, its growth per doubling of n, and extra memory, of each solution at each size."""

    def __init__(self, bench: Bench, marks: Sequence[str]) -> None:
        self._bench = bench
        self._marks = marks

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        solutions = list(zip(self._marks, self._bench.solutions, strict=True))
        sizes = sorted({point.n for _, each in solutions for point in each.points})
        size_cells = max((len(whole(n)) for n in sizes), default=1)
        abreast = max(1, (options.max_width - size_cells) // (SOLUTION_CELLS + 1))
        for first in range(0, len(solutions), abreast):
            if first:
                yield Text()
            yield _table(sizes, solutions[first : first + abreast], first, options.ascii_only)
        yield Text(GROWTH, style="quiet")


def _table(
    sizes: Sequence[int],
    solutions: Sequence[tuple[str, GrowthMeasurement]],
    first: int,
    ascii_only: bool,
) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="quiet")
    variable = solutions[0][1].variable
    table.add_column(Text(f"\n{one_line(variable)}"), justify="right", no_wrap=True)
    for at, (mark, each) in enumerate(solutions, start=first):
        head = Text.assemble((mark, style(at)), f" {one_line(each.name)}")
        head.truncate(SOLUTION_CELLS - 1, overflow="ellipsis")
        table.add_column(Text.assemble(head, f"\n{HEADS}"), no_wrap=True)
    columns = [dict(_cells(each.points)) for _, each in solutions]
    for n in sizes:
        if any(n in column for column in columns):
            table.add_row(whole(n), *(_spelt(column.get(n, ""), ascii_only) for column in columns))
    return table


def _spelt(cell: str, ascii_only: bool) -> str:
    return cell.translate(ASCII) if ascii_only else cell


def _cells(points: Sequence[Point]) -> Iterator[tuple[int, str]]:
    ordered = sorted(points, key=lambda point: point.n)
    ns, seconds = [point.n for point in ordered], [point.cpu_seconds for point in ordered]
    for point, growth in zip(ordered, per_doubling(ns, seconds), strict=True):
        parts = (
            duration(point.cpu_seconds).rjust(TIME_CELLS),
            times(growth).rjust(GROWTH_CELLS),
            memory(point.peak_bytes).rjust(MEMORY_CELLS),
        )
        yield point.n, " ".join(parts)
