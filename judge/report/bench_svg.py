"""The chart of a bench as SVG: time, how far it is from the fit, memory; one below the other.

One self-contained picture: no script, no font, no address in it. Colours follow the reader's
preference for light or dark. Every text goes through ``markup``.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from judge.model.bench import Bench
from judge.model.growth import GrowthMeasurement
from judge.report import bench_words as words
from judge.report.bench_axes import (
    Axis,
    Line,
    fitted_line,
    memory_axis,
    percent_axis,
    positive,
    size_axis,
    time_axis,
)
from judge.report.page import markup

WIDTH, LEFT, RIGHT = 760, 76, 34
INNER = WIDTH - LEFT - RIGHT
TIME_HEIGHT, RESIDUAL_HEIGHT, MEMORY_HEIGHT = 320, 110, 150
TITLE_HEIGHT, TICKS_HEIGHT, LEGEND_ROW = 26, 34, 22

STYLE = """
.bench{--ink:#1c2128;--soft:#59636e;--grid:#e3e7eb;--paper:#fff;
--s0:#0069a8;--s1:#c2410c;--s2:#00805a;--s3:#a3387f;--s4:#8a6100;--s5:#4f56c9}
@media(prefers-color-scheme:dark){.bench{--ink:#e6e9ed;--soft:#9aa4af;--grid:#30363d;
--paper:#14181d;--s0:#58b4f0;--s1:#ff9a5c;--s2:#4ccf9f;--s3:#ec8fce;--s4:#e3b341;--s5:#a5abff}}
.bench .paper{fill:var(--paper)}
.bench text{font:12px system-ui,sans-serif;fill:var(--ink)}
.bench .soft{fill:var(--soft)} .bench .end{text-anchor:end} .bench .mid{text-anchor:middle}
.bench .head{font-weight:600}
.bench .grid{stroke:var(--grid)} .bench .frame{fill:none;stroke:var(--soft)}
.bench .fit{fill:none;stroke:currentColor;stroke-width:1.5;opacity:.75}
.bench .stem{stroke:currentColor;opacity:.5}
.bench .sample{fill:currentColor;opacity:.35}
.bench .mark{fill:currentColor;stroke:var(--paper);stroke-width:.75}
"""
COLOURS = 6
SHAPES = (
    "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z",
    "M0-5.5L5.2 4L-5.2 4z",
    "M-4-4H4V4H-4z",
    "M0-5.6L5.6 0L0 5.6L-5.6 0z",
    "M-1.7-5.2H1.7V-1.7H5.2V1.7H1.7V5.2H-1.7V1.7H-5.2V-1.7H-1.7z",
    "M0 5.5L5.2-4L-5.2-4z",
)
"""Circle, triangle, square, diamond, cross, triangle downwards: told apart without colour."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """A frame in the picture with its two axes; ``top`` is in pixels."""

    title: str
    top: float
    height: float
    x: Axis
    y: Axis

    def at(self, n: float, value: float) -> tuple[float, float]:
        return LEFT + INNER * self.x.place(n), self.top + self.height * (1 - self.y.place(value))


def bench_svg(bench: Bench) -> str:
    """The picture as one ``<svg>`` element, fit for a file of its own or for a page."""
    top = 12.0 + LEGEND_ROW * len(bench.solutions)
    body = [*_legend(bench.solutions)]
    for draw in (_time_panel, _residual_panel, _memory_panel):
        drawn = draw(bench.solutions, top)
        if drawn is not None:
            panel, lines = drawn
            body += [*_frame(panel, bench.solutions[0].variable), *lines]
            top = panel.top + panel.height + TICKS_HEIGHT
    size = f'viewBox="0 0 {WIDTH} {top:.0f}" width="{WIDTH}" height="{top:.0f}"'
    label = markup(f"Growth of {', '.join(each.name for each in bench.solutions)}")
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" class="bench" role="img" {size}>',
            f"<title>{label}</title>",
            f"<style>{STYLE}</style>",
            f'<rect class="paper" width="{WIDTH}" height="{top:.0f}"/>',
            *body,
            "</svg>\n",
        ]
    )


def colour(at: int) -> str:
    return f"var(--s{at % COLOURS})"


def mark(at: int, x: float, y: float) -> str:
    place, shape = f"translate({x:.1f} {y:.1f})", SHAPES[at % len(SHAPES)]
    return f'<path class="mark" transform="{place}" d="{shape}"/>'


def _legend(solutions: Sequence[GrowthMeasurement]) -> Iterator[str]:
    for at, each in enumerate(solutions):
        y = 18 + LEGEND_ROW * at
        said = f"{words.estimate(each.time)}; space {words.estimate(each.space)}"
        yield f'<g style="color:{colour(at)}">{mark(at, LEFT + 6, y - 4)}</g>'
        yield (
            f'<text x="{LEFT + 20}" y="{y}"><tspan class="head">{markup(each.name)}</tspan>'
            f'<tspan class="soft" dx="8">{markup(said)}</tspan></text>'
        )


def _time_panel(
    solutions: Sequence[GrowthMeasurement], top: float
) -> tuple[Panel, Iterator[str]] | None:
    seconds = [s for each in solutions for p in each.points for s in p.cpu_samples if s > 0]
    panel = _panel("CPU time", solutions, top, TIME_HEIGHT, time_axis(seconds))
    return None if panel is None else (panel, _time_lines(panel, solutions))


def _time_lines(panel: Panel, solutions: Sequence[GrowthMeasurement]) -> Iterator[str]:
    for at, each in enumerate(solutions):
        yield f'<g style="color:{colour(at)}">'
        yield from _curve(panel, fitted_line(each))
        for n, value in positive((p.n, s) for p in each.points for s in p.cpu_samples):
            x, y = panel.at(n, value)
            yield f'<circle class="sample" cx="{x:.1f}" cy="{y:.1f}" r="2"/>'
        yield from _marks(panel, at, positive((p.n, p.cpu_seconds) for p in each.points))
        yield "</g>"


def _residual_panel(
    solutions: Sequence[GrowthMeasurement], top: float
) -> tuple[Panel, Iterator[str]] | None:
    lines = [_residuals(each) for each in solutions]
    axis = percent_axis([value for line in lines for _, value in line])
    panel = _panel("Distance from the fit", solutions, top, RESIDUAL_HEIGHT, axis)
    return None if panel is None else (panel, _residual_lines(panel, lines))


def _residual_lines(panel: Panel, lines: Sequence[Line]) -> Iterator[str]:
    for at, line in enumerate(lines):
        yield f'<g style="color:{colour(at)}">'
        for n, value in line:
            (x, y), (_, zero) = panel.at(n, value), panel.at(n, 0.0)
            yield f'<path class="stem" d="M{x:.1f} {zero:.1f}V{y:.1f}"/>'
        yield from _marks(panel, at, line)
        yield "</g>"


def _memory_panel(
    solutions: Sequence[GrowthMeasurement], top: float
) -> tuple[Panel, Iterator[str]] | None:
    lines = [positive((p.n, p.peak_bytes) for p in each.points) for each in solutions]
    axis = memory_axis([value for line in lines for _, value in line])
    panel = _panel("Extra memory at the peak", solutions, top, MEMORY_HEIGHT, axis)
    if panel is None:
        return None
    return panel, (
        part
        for at, line in enumerate(lines)
        for part in (
            f'<g style="color:{colour(at)}">',
            *_curve(panel, line),
            *_marks(panel, at, line),
            "</g>",
        )
    )


def _panel(
    title: str,
    solutions: Sequence[GrowthMeasurement],
    top: float,
    height: float,
    y: Axis | None,
) -> Panel | None:
    """None where there is nothing to show."""
    x = size_axis(sorted({point.n for each in solutions for point in each.points}))
    if x is None or y is None:
        return None
    return Panel(title=title, top=top + TITLE_HEIGHT, height=height, x=x, y=y)


def _frame(panel: Panel, variable: str) -> Iterator[str]:
    left, right, bottom = LEFT, LEFT + INNER, panel.top + panel.height
    yield f'<text class="head" x="{left}" y="{panel.top - 8:.0f}">{markup(panel.title)}</text>'
    for value, label in panel.y.ticks:
        _, y = panel.at(panel.x.low, value)
        yield f'<path class="grid" d="M{left} {y:.1f}H{right}"/>'
        yield f'<text class="soft end" x="{left - 7}" y="{y + 4:.1f}">{markup(label)}</text>'
    for value, label in panel.x.ticks:
        x, _ = panel.at(value, panel.y.low)
        yield f'<path class="grid" d="M{x:.1f} {panel.top:.1f}V{bottom:.1f}"/>'
        yield f'<text class="soft mid" x="{x:.1f}" y="{bottom + 16:.1f}">{markup(label)}</text>'
    size = f'width="{INNER}" height="{panel.height:.0f}"'
    yield f'<rect class="frame" x="{left}" y="{panel.top:.0f}" {size}/>'
    yield (
        f'<text class="soft end" x="{right}" y="{panel.top - 8:.0f}">'
        f"{markup(f'against {variable}, both logarithmic' if panel.y.log else variable)}</text>"
    )


def _curve(panel: Panel, line: Line) -> Iterator[str]:
    if len(line) > 1:
        places = " ".join("{:.1f},{:.1f}".format(*panel.at(n, value)) for n, value in line)
        yield f'<polyline class="fit" points="{places}"/>'


def _marks(panel: Panel, at: int, line: Line) -> Iterator[str]:
    for n, value in line:
        yield mark(at, *panel.at(n, value))


def _residuals(measured: GrowthMeasurement) -> Line:
    """By size, how far the time is from the fit, as a share of the fit: 0.1 is 10 % above."""
    fitted = dict(fitted_line(measured))
    seconds = positive((p.n, p.cpu_seconds) for p in measured.points)
    found = ((n, value / fitted[n] - 1) for n, value in seconds if n in fitted)
    return tuple((n, value) for n, value in found if math.isfinite(value))
