"""CPU time against size on a terminal, both axes logarithmic, so that n^k is a straight line.

plotext puts the cells together; it is imported only when a plot is drawn. It gets logarithms and
ticks of ours: its own logarithmic axes cannot place a tick at a given value.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from judge.model.bench import Bench
from judge.model.growth import GrowthMeasurement
from judge.report.bench_axes import Line, fitted_line, positive, widened
from judge.report.bench_marks import ASCII, COLOURS, marks
from judge.report.bench_units import log_ticks, size_ticks, tick

WIDEST, HEIGHT = 100, 18


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One solution: its points and its fitted curve, as (n, seconds)."""

    mark: str
    colour: int
    points: Line
    curve: Line


class GrowthPlot:
    """As wide as the console, or ``WIDEST``. Without two points that differ there is no plot."""

    def __init__(self, bench: Bench) -> None:
        self._solutions = bench.solutions

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        series = _series(self._solutions, ascii_only=options.ascii_only)
        points = [point for each in series for point in each.points]
        if len({n for n, _ in points}) < 2:
            yield Text("too few points to draw", style="quiet")
            return
        width = min(options.max_width, WIDEST)
        drawn = Text.from_ansi(_drawn(series, width=width, ascii_only=options.ascii_only))
        drawn.no_wrap, drawn.overflow = True, "crop"
        yield Text(_caption(series, self._solutions[0].variable), style="quiet")
        yield drawn


def _series(solutions: Sequence[GrowthMeasurement], *, ascii_only: bool) -> list[Series]:
    chosen = marks(len(solutions), ascii_only=ascii_only)
    return [
        Series(
            mark=mark,
            colour=COLOURS[at % len(COLOURS)],
            points=positive((p.n, p.cpu_seconds) for p in each.points),
            curve=fitted_line(each),
        )
        for at, (mark, each) in enumerate(zip(chosen, solutions, strict=True))
    ]


def _caption(series: Sequence[Series], variable: str) -> str:
    lines = "the fit" if any(each.curve for each in series) else "n and n^2, for comparison"
    return f"CPU time against {variable}, both logarithmic; lines: {lines}"


def _drawn(series: Sequence[Series], *, width: int, ascii_only: bool) -> str:
    import plotext

    points = [point for each in series for point in each.points]
    xs, ys = [n for n, _ in points], [seconds for _, seconds in points]
    plotext.terminal.limit(False, False)
    figure = plotext.figure.clear()
    figure.plot_size(width, HEIGHT)
    figure.theme("colorless")
    figure.canvas("default")
    _axis(figure.ruler("x"), xs, size_ticks(sorted({int(x) for x in xs}), most=width // 7 - 1))
    ticks = log_ticks(*widened(ys), label=tick, most=HEIGHT // 3)
    _axis(figure.ruler("y"), widened(ys), ticks)
    thin = "." if ascii_only else "braille"
    for line, colour in _lines(series):
        marker = plotext.marker(thin, plotext.pixel(foreground=colour))
        figure.draw(figure.signal(*_logs(line), marker=marker).lines())
    for each in series:
        marker = plotext.marker(each.mark, plotext.pixel(foreground=each.colour))
        figure.draw(figure.signal(*_logs(each.points), marker=marker))
    drawn: str = figure.build().string()
    return (drawn.translate(ASCII) if ascii_only else drawn).rstrip("\n")


def _axis(ruler: Any, values: Sequence[float], ticks: Sequence[tuple[float, str]]) -> None:
    ruler.lim(math.log10(min(values)), math.log10(max(values)))
    ruler.ticks([math.log10(value) for value, _ in ticks], [label for _, label in ticks])


def _lines(series: Sequence[Series]) -> Iterator[tuple[Line, int | str]]:
    """The fitted curves; where there is none, guides of slope 1 and 2 through the first point."""
    curves = [(each.curve, each.colour) for each in series if each.curve]
    if curves:
        yield from curves
        return
    (n, seconds), *_ = sorted(point for each in series for point in each.points)
    largest = max(x for each in series for x, _ in each.points)
    for power in (1, 2):
        yield ((n, seconds), (largest, seconds * (largest / n) ** power)), "default"


def _logs(line: Line) -> tuple[list[float], list[float]]:
    return [math.log10(x) for x, _ in line], [math.log10(y) for _, y in line]
