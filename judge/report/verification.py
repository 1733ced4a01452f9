"""What ``judge verify`` shows for each problem: references, who catches which wrong one, the time
limits with the references on either side of them, and what the cases reach."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import PurePosixPath

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from judge.model.calibration import OVER_ACCEPTED, UNDER_SLOW, LimitCheck, ReferenceTime
from judge.model.verification import (
    CaseSurvey,
    DraftResult,
    JunkResult,
    ReferenceResult,
    Verification,
)
from judge.report import shorten
from judge.report.escape import escape
from judge.report.facts import plain_table, quiet, seconds

CAUGHT = "x"
NOT_CAUGHT = "."

SHORTEST_SECONDS = 1e-6
"""Clocks tell no shorter times apart; a factor is told for none that is shorter."""


def verification_report(found: Verification) -> Group:
    """One problem: the references with their verdicts, the matrix, the faults."""
    return Group(*_parts(found))


def _parts(found: Verification) -> Iterator[RenderableType]:
    yield Text(found.problem, style="name")
    if found.references:
        yield _references(found.references)
    caught = [each for each in found.references if each.caught_by]
    if caught:
        yield Text()
        yield from _legend(found.checks)
        yield _matrix(found.checks, caught)
    if found.limits:
        yield Text()
        yield quiet(
            f"time limits here: at least {OVER_ACCEPTED:g} x the slowest accepted reference, "
            f"at most the fastest slow one / {UNDER_SLOW:g}"
        )
        yield _limits(found.limits)
        yield from _remarks(found.limits)
    if found.drafts:
        yield Text()
        yield _drafts(found.drafts)
    if found.survey is not None:
        yield from _cases(found.survey, found.junk)
    for fault in found.faults:
        yield Text(f"fault: {shorten.literal(fault)}", style="bad")
    yield quiet(f"seed {found.seed}, {found.elapsed_seconds:.1f} s")


def _references(references: Sequence[ReferenceResult]) -> Table:
    table = plain_table()
    table.add_column("reference", overflow="fold")
    table.add_column("expected", no_wrap=True)
    table.add_column("got", no_wrap=True)
    measured = any(each.slowest_cpu_seconds is not None for each in references)
    table.add_column("CPU" if measured else "", justify="right", no_wrap=True)
    for each in references:
        got = Text(each.verdict.value, style="good" if each.as_expected else "bad")
        slowest = each.slowest_cpu_seconds
        cpu = seconds(slowest) if slowest is not None else ""
        table.add_row(Text(escape(each.name)), each.expectation, got, cpu)
    return table


def _drafts(drafts: Sequence[DraftResult]) -> Table:
    table = plain_table()
    table.add_column("draft in its host", overflow="fold")
    table.add_column("expected", no_wrap=True)
    table.add_column("got", no_wrap=True)
    for each in drafts:
        got = Text(each.verdict.value, style="good" if each.as_expected else "bad")
        table.add_row(Text(escape(each.name)), each.expected.value, got)
    return table


def _cases(survey: CaseSurvey, junk: Sequence[JunkResult]) -> Iterator[RenderableType]:
    """What was drawn, how much of it reaches each bound, and who knows nothing and is refused."""
    refused = sum(each.refused for each in junk)
    yield Text()
    yield quiet(
        f"{shorten.counted(survey.cases, 'case')} of the properties, digest {survey.digest}; "
        f"{refused} of {shorten.counted(len(junk), 'junk solution')} refused by them"
    )
    if survey.bounds:
        table = plain_table()
        table.add_column("bound of the statement", overflow="fold")
        table.add_column("cases that reach it", justify="right", no_wrap=True)
        for each in survey.bounds:
            style = "" if each.cases else "bad"
            table.add_row(Text(escape(each.name)), Text(f"{each.cases:,}", style=style))
        yield table


def _legend(checks: Sequence[str]) -> Iterator[Text]:
    yield quiet("which check catches which reference, alone:")
    for number, check in enumerate(checks, start=1):
        yield Text(f"{number:>4}  {escape(check)}")


def _matrix(checks: Sequence[str], references: Sequence[ReferenceResult]) -> Table:
    table = plain_table()
    table.add_column("", overflow="fold")
    for number in range(1, len(checks) + 1):
        table.add_column(str(number), justify="right", no_wrap=True)
    for each in references:
        marks = [CAUGHT if check in each.caught_by else NOT_CAUGHT for check in checks]
        table.add_row(Text(escape(PurePosixPath(each.name).stem)), *marks)
    return table


def _limits(limits: Sequence[LimitCheck]) -> Table:
    table = plain_table()
    table.add_column("large case", overflow="fold")
    table.add_column("limit", justify="right", no_wrap=True)
    table.add_column("slowest accepted", overflow="fold")
    table.add_column("fastest slow", overflow="fold")
    for each in limits:
        table.add_row(*_limit_row(each))
    return table


def _limit_row(check: LimitCheck) -> tuple[Text, Text, Text, Text]:
    limit = check.limit.seconds
    accepted = _side(check.slowest_accepted, lambda spent: f"limit / {limit / spent:.1f}")
    slow = _side(check.fastest_slow, lambda spent: f"limit x {spent / limit:.1f}")
    style = "good" if check.fits else "bad"
    return Text(escape(check.case)), Text(seconds(limit), style=style), accepted, slow


def _side(found: ReferenceTime | None, in_limits: Callable[[float], str]) -> Text:
    """``412 ms (limit / 4.9): deque``: a time, where it stands, and whose it is."""
    if found is None:
        return Text("none")
    spent = found.spent
    over = "" if spent.finished else "over "
    where = in_limits(max(spent.cpu_seconds, SHORTEST_SECONDS))
    name = escape(PurePosixPath(found.name).stem)
    return Text(f"{over}{seconds(spent.cpu_seconds)} ({where}): {name}")


def _remarks(limits: Sequence[LimitCheck]) -> Iterator[Text]:
    """Where the author's limit does not fit this machine, though another one does."""
    for each in limits:
        author = seconds(each.limit.author_seconds)
        if not each.fits:
            continue
        if each.limit.raised:
            text = f"{author} is too short on this machine; {seconds(each.limit.seconds)} is used"
            yield Text(f"{escape(each.case)}: {text}")
        elif each.author_too_long and each.most_seconds is not None:
            text = f"{author} is too long on this machine; {seconds(each.most_seconds)} would do"
            yield Text(f"{escape(each.case)}: {text}")
