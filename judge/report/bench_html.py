"""A bench as a page of its own: one file, nothing fetched, no script; light or dark as preferred.

Its content security policy forbids whatever a hole in the escaping could let in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from judge.model.bench import Bench, Comparison
from judge.model.growth import GrowthMeasurement, Point
from judge.report import bench_words as words
from judge.report.bench_svg import bench_svg, colour, mark, markup
from judge.report.bench_units import duration, memory, per_doubling, times, whole

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
STYLE = """
:root{color-scheme:light dark;
--ink:#1c2128;--soft:#59636e;--line:#d8dee4;--paper:#fff;--bad:#b3261e}
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ed;--soft:#9aa4af;--line:#30363d;
--paper:#14181d;--bad:#ff8f85}}
body{margin:2rem auto;max-width:800px;padding:0 20px;background:var(--paper);color:var(--ink);
font:15px/1.5 system-ui,sans-serif}
h1{font-size:1.35rem;margin:0} h2{font-size:1.05rem;margin:1.6rem 0 .3rem}
p{margin:.2rem 0} .soft{color:var(--soft)} .bad{color:var(--bad)}
.wide{overflow-x:auto} svg.bench{max-width:100%;height:auto;display:block}
code,pre{font:13px/1.4 ui-monospace,monospace;white-space:pre-wrap}
h2 svg{vertical-align:-3px;margin-right:.4em}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:.15rem .7rem;text-align:right;white-space:nowrap}
th{color:var(--soft);font-weight:500} thead{border-bottom:1px solid var(--line)}
"""


def bench_page(bench: Bench) -> str:
    """The whole page. It needs no other file."""
    title = markup(words.heading(bench))
    return "\n".join(
        [
            "<!doctype html>",
            '<html lang="en"><head><meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{markup(POLICY)}">',
            '<meta name="viewport" content="width=device-width,initial-scale=1">',
            f"<title>{title}</title>",
            f"<style>{STYLE}</style></head><body>",
            f'<h1>{title}</h1><p class="soft">{markup(words.variables(bench))}</p>',
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
            "</body></html>\n",
        ]
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
