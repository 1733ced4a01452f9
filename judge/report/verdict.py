"""The verdict on a submission: the one reason, the counterexample, the properties, the seed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from judge.model.verdict import Counterexample, PropertyResult, Report, Verdict
from judge.report import shorten
from judge.report.complexity import complexity_report
from judge.report.escape import escape
from judge.report.facts import enforcement_line, labelled, limits_line, quiet

ANNOTATION = "  # expected "
"""How judge.pipeline.counterexample marks the step of a script that got another answer."""

SCRIPT_LINES = 30
"""Lines of a script that are shown; longer ones lose their middle."""


def verdict_report(report: Report, *, next_steps: Sequence[str] = ()) -> Group:
    """The whole report. ``next_steps`` are lines that say what happened to the case and what to
    do now."""
    return Group(*_parts(report, next_steps))


def _parts(report: Report, next_steps: Sequence[str]) -> Iterator[RenderableType]:
    yield _panel(report)
    if report.counterexample is not None:
        yield Text()
        yield from _counterexample(report.counterexample, report.message)
    for label, lines in (
        ("traceback (yours)", report.traceback),
        ("printed", report.output.rstrip("\n").split("\n")),
    ):
        if any(lines):
            yield Text()
            yield from solver_lines(label, lines)
    if report.properties:
        yield Text()
        yield _properties(report.properties)
    if report.complexity is not None:
        yield Text()
        yield from complexity_report(report.complexity)
    yield Text()
    yield quiet(limits_line(report.limits))
    yield quiet(enforcement_line(report.enforcement))
    yield quiet(f"seed {report.seed}, {report.elapsed_seconds:.2f} s")
    for line in next_steps:
        yield Text(line)


def verdict_style(verdict: Verdict) -> str:
    return "good" if verdict is Verdict.AC else "bad"


def _panel(report: Report) -> Panel:
    verdict = report.verdict
    style = verdict_style(verdict)
    message = shorten.block(report.message) or f"{report.cases:,} hidden cases passed"
    title = Text(f"{verdict.value}: {verdict.words}", style=style)
    return Panel(
        Group(Text(report.problem, style="name"), Text(message)),
        title=title,
        title_align="left",
        border_style=style,
    )


def _counterexample(found: Counterexample, message: str) -> Iterator[RenderableType]:
    head = "smallest failing case" if found.shrunk else "failing case"
    if found.property is not None:
        head += f" of {escape(found.property)!r}"
    yield Text(head, style="name")
    yield case_lines(found.call)
    yield from _answer("expected", found.expected_text)
    yield from _answer("got", found.got_text)
    if found.reason is not None and found.reason not in message:
        yield labelled("why", shorten.literal(found.reason))


def _answer(label: str, text: str) -> Iterator[RenderableType]:
    """A literal beside its label; what a program printed below it, where it has several lines."""
    if "\n" not in text.rstrip("\n"):
        yield labelled(label, shorten.literal(text.rstrip("\n")))
        return
    yield Text(f"  {label}", style="label")
    yield Text("\n".join(f"    {line}" for line in shorten.lines(text.rstrip("\n"))))


def case_lines(call: str) -> Text:
    """A call on one line, or a script with the step marked that got another answer. Where a script
    was stopped, nobody knows at which step, and none is marked."""
    script = shorten.lines(call.rstrip("\n"), most=SCRIPT_LINES)
    if len(script) == 1:
        return Text(f"  {shorten.literal(call)}")
    failed = max((at for at, line in enumerate(script) if ANNOTATION in line), default=None)
    text = Text()
    for at, line in enumerate(script):
        if at == failed:
            text.append(f"  > {line}\n", style="bad")
        else:
            text.append(f"    {line}\n")
    text.rstrip()
    return text


def solver_lines(label: str, lines: Sequence[str]) -> Iterator[RenderableType]:
    """Lines that come from the submission, under a label; nothing if there are none."""
    if not any(lines):
        return
    yield Text(label, style="name")
    yield Text("\n".join(f"  {line}" for line in shorten.lines("\n".join(lines))))


def _properties(properties: Sequence[PropertyResult]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="quiet")
    table.add_column("property", overflow="fold")
    table.add_column("cases", justify="right", no_wrap=True)
    table.add_column("", no_wrap=True)
    for each in _rows(properties):
        mark = Text("ok", style="good") if each.passed else Text("FAILED", style="bad")
        table.add_row(Text(escape(each.name)), f"{each.cases:,}", mark)
    return table


def _rows(properties: Sequence[PropertyResult]) -> Iterator[PropertyResult]:
    """Cases of a folder that passed one after the other stand in one row: there may be hundreds."""
    for (folder, passed), several in groupby(
        properties, key=lambda each: (_folder(each), each.passed)
    ):
        results = list(several)
        if len(results) == 1 or not folder:
            yield from results
        else:
            total = sum(each.cases for each in results)
            yield PropertyResult(name=f"{folder}/*", cases=total, passed=passed)


def _folder(result: PropertyResult) -> str:
    return result.name.rpartition("/")[0]
