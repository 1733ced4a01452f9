"""Values in the order of time on a terminal, each as far from the next: practice comes in bursts,
and an axis of dates would squeeze them into columns. The ticks name days.

plotext puts the cells together, as in judge.report.bench_plot; it is imported when one is drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from judge.report.bench_marks import ASCII, COLOURS, marks

WIDEST, HEIGHT = 80, 10
TICK_CELLS = 9
FEWEST = 2
DAY = "%m-%d"


class TrendPlot:
    """From 0 to ``high``, or to the greatest value. Of one point there is no trend."""

    def __init__(
        self, points: Sequence[tuple[datetime, float]], *, high: float | None = None
    ) -> None:
        self._points = points
        self._high = high

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        if len(self._points) < FEWEST:
            yield Text(self._too_few(), style="quiet")
            return
        width = min(options.max_width, WIDEST)
        high = self._high or max(value for _, value in self._points) or 1.0
        drawn = Text.from_ansi(_drawn(self._points, high, width, ascii_only=options.ascii_only))
        drawn.no_wrap, drawn.overflow = True, "crop"
        yield drawn

    def _too_few(self) -> str:
        known = [f"not enough yet to draw: {value:.3g}" for _, value in self._points]
        return known[0] if known else "none yet"


def _drawn(
    points: Sequence[tuple[datetime, float]], high: float, width: int, *, ascii_only: bool
) -> str:
    import plotext

    xs, ys = list(range(len(points))), [value for _, value in points]
    plotext.terminal.limit(False, False)
    figure = plotext.figure.clear()
    figure.plot_size(width, HEIGHT)
    figure.theme("colorless")
    figure.canvas("default")
    _axis(figure.ruler("x"), (0, len(xs) - 1), _days(points, most=max(2, width // TICK_CELLS)))
    _axis(figure.ruler("y"), (0, high), [(value, f"{value:.3g}") for value in (0, high / 2, high)])
    thin = "." if ascii_only else "braille"
    line = plotext.marker(thin, plotext.pixel(foreground="default"))
    figure.draw(figure.signal(xs, ys, marker=line).lines())
    (mark,) = marks(1, ascii_only=ascii_only)
    dots = plotext.marker(mark, plotext.pixel(foreground=COLOURS[0]))
    figure.draw(figure.signal(xs, ys, marker=dots))
    drawn: str = figure.build().string()
    return (drawn.translate(ASCII) if ascii_only else drawn).rstrip("\n")


def _axis(ruler: Any, ends: tuple[float, float], ticks: Sequence[tuple[float, str]]) -> None:
    ruler.lim(*ends)
    ruler.ticks([value for value, _ in ticks], [label for _, label in ticks])


def _days(points: Sequence[tuple[datetime, float]], *, most: int) -> list[tuple[float, str]]:
    """About ``most`` of the points, the first and the last among them, with their days in UTC."""
    last = len(points) - 1
    steps = min(last, most - 1)
    places = sorted({round(last * step / steps) for step in range(steps + 1)})
    return [(place, points[place][0].strftime(DAY)) for place in places]
