"""A bench as a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from judge.model.bench import Bench, Comparison
from judge.model.growth import GrowthMeasurement, Point
from judge.report import bench_words as words
from judge.report.bench_svg import bench_svg, colour, mark
from judge.report.bench_units import duration, memory, per_doubling, times, whole
from judge.report.page import markup, page


def bench_page(bench: Bench) -> str:
    """The whole page. It needs no other file."""
    title = words.heading(bench)
    return page(
        title,
        [
            f'<h1>{markup(title)}</h1><p class="soft">{markup(words.variables(bench))}</p>',
            *_doubts(bench),
            *(
                part
                for at, each in enumerate(bench.solutions)
                for part in _solution(bench, at, each)
            ),
            *_comparisons(bench),
            f'<h2>Growth</h2><div class="wide">{bench_svg(bench)}</div>',
            "<h2>Figures</h2>",
            *(part for each in bench.solutions for part in _figures(each)),
            f'<p class="soft">{markup(words.conditions(bench))}</p>',
        ],
    )


def _doubts(bench: Bench) -> Iterator[str]:
    if not bench.sandboxed:
        yield f'<p class="bad">{markup(words.NO_SANDBOX)}</p>'


def _solution(bench: Bench, at: int, each: GrowthMeasurement) -> Iterator[str]:
    icon = (
        '<svg class="bench" style="display:inline" width="14" height="14" aria-hidden="true">'
        f'<g style="color:{colour(at)}">{mark(at, 7, 7)}</g></svg>'
    )
    yield f"<h2>{icon}{markup(each.name)}</h2><p>{markup(words.verdict(each))}</p>"
    for text, met in words.bounds(bench, each):
        yield f'<p class="{"soft" if met else "bad"}">asked: {markup(text)}</p>'
    for place in words.worth_showing(each):
        said = markup(words.dominant(place, each.variable))
        yield f'<p><code>{markup(place.text)}</code> <span class="soft">{said}</span></p>'
    for note in each.notes:
        yield f'<p class="soft">note: {markup(note)}</p>'


def _comparisons(bench: Bench) -> Iterator[str]:
    found: Sequence[Comparison] = (*bench.between, *bench.with_baseline)
    if found:
        yield "<h2>Comparison</h2>"
    for each in found:
        yield f"<p>{markup(words.comparison(each))}</p>"
    if doubt := words.not_normalised(bench.with_baseline):
        yield f'<p class="soft">{markup(doubt)}</p>'


def _figures(each: GrowthMeasurement) -> Iterator[str]:
    heads = (each.variable, "time", "growth", "samples", "memory")
    yield f'<p class="soft">{markup(each.name)}</p><div class="wide"><table><thead><tr>'
    yield "".join(f"<th>{markup(head)}</th>" for head in heads) + "</tr></thead><tbody>"
    points = sorted(each.points, key=lambda point: point.n)
    growths = per_doubling([p.n for p in points], [p.cpu_seconds for p in points])
    for point, growth in zip(points, growths, strict=True):
        cells = "".join(f"<td>{markup(cell)}</td>" for cell in _cells(point, growth))
        yield f"<tr>{cells}</tr>"
    yield "</tbody></table></div>"


def _cells(point: Point, growth: float | None) -> tuple[str, ...]:
    samples = f"{len(point.cpu_samples)}, up to {duration(max(point.cpu_samples, default=0.0))}"
    spent, extra = duration(point.cpu_seconds), memory(point.peak_bytes)
    return whole(point.n), spent, times(growth), samples, extra
