"""What ``judge bench`` shows: each solution's growth in words, figures, a plot, who is faster."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.text import Text

from judge.model.bench import Bench, Change, Comparison
from judge.model.growth import GrowthMeasurement
from judge.report import bench_words as words
from judge.report import shorten
from judge.report.bench_marks import marks, style
from judge.report.bench_plot import GrowthPlot
from judge.report.bench_table import FiguresTable
from judge.report.escape import escape, one_line
from judge.report.facts import labelled, quiet

STYLES = {Change.FASTER: "good", Change.SLOWER: "bad"}


class BenchReport:
    """The whole report. ``next_steps`` are lines that say what else was done."""

    def __init__(self, bench: Bench, *, next_steps: Sequence[str] = ()) -> None:
        self._bench = bench
        self._next_steps = next_steps

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        bench = self._bench
        chosen = marks(len(bench.solutions), ascii_only=options.ascii_only)
        yield Text(one_line(words.heading(bench)), style="name")
        yield quiet(one_line(words.variables(bench)))
        for at, (mark, each) in enumerate(zip(chosen, bench.solutions, strict=True)):
            yield Text()
            yield Text.assemble((mark, style(at)), (f" {one_line(each.name)}", "name"))
            yield from _solution(bench, each)
        yield Text()
        yield FiguresTable(bench, chosen)
        yield Text()
        yield GrowthPlot(bench)
        yield from _comparisons(bench)
        yield Text()
        if not bench.sandboxed:
            yield Text(words.NO_SANDBOX, style="bad")
        yield quiet(words.conditions(bench))
        for line in self._next_steps:
            yield Text(escape(line))


def _solution(bench: Bench, each: GrowthMeasurement) -> Iterator[RenderableType]:
    yield Text(f"  {one_line(words.verdict(each))}")
    for text, met in words.bounds(bench, each):
        yield labelled("asked", text, style="" if met else "bad")
    for place in words.worth_showing(each):
        yield labelled("mostly", shorten.literal(place.text) if place.text.strip() else "")
        yield labelled("", one_line(words.dominant(place, each.variable)), style="quiet")
    for note in each.notes:
        yield labelled("note", one_line(note))


def _comparisons(bench: Bench) -> Iterator[RenderableType]:
    found = (*bench.between, *bench.with_baseline)
    if found:
        yield Text()
    for each in found:
        yield _comparison(each)
    doubt = words.not_normalised(bench.with_baseline)
    if doubt is not None:
        yield quiet(doubt)


def _comparison(found: Comparison) -> Text:
    return Text(one_line(words.comparison(found)), style=STYLES.get(found.change, ""))
