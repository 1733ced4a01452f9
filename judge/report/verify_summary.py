"""The end of ``judge verify``: a row for each problem, and whether all is as expected."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from judge.model.green import Checked, GreenMutants, GreenReferences
from judge.model.mutation import Fate, MutationScore
from judge.model.verification import Verification
from judge.report import shorten
from judge.report.escape import escape
from judge.report.facts import plain_table, quiet


def summary(every: Sequence[Checked]) -> Group:
    """A matrix of the problems, and ``6 problems, 132 references: all as expected`` or how many
    are not."""
    return Group(*_parts(every))


def unchanged(problem: str, found: GreenReferences | GreenMutants) -> Text:
    """The line in place of a report: ``unchanged since DATE, seed N: not judged again``."""
    what = "" if isinstance(found, GreenReferences) else "mutants "
    return quiet(
        f"{escape(problem)}: {what}unchanged since {_when(found.at)}, seed {found.seed}: "
        "not judged again; --again judges it"
    )


def _parts(every: Sequence[Checked]) -> Iterator[RenderableType]:
    if len(every) > 1:
        yield _matrix(every)
    yield _sentence(every)


def _matrix(every: Sequence[Checked]) -> Table:
    table = plain_table()
    table.add_column("problem", overflow="fold")
    for name in ("references", "drafts", "bounds", "mutants", "seconds"):
        table.add_column(name, justify="right", no_wrap=True)
    for each in every:
        problem = Text(escape(each.problem), style="" if each.fit else "bad")
        table.add_row(problem, *_references(each.references), *_mutants(each))
    return table


def _references(found: Verification | GreenReferences) -> Iterator[Text]:
    """References, drafts and bounds: how many are as they should be, of how many."""
    if isinstance(found, GreenReferences):
        for count in (found.references, found.drafts, found.bounds):
            yield _of(count, count)
        return
    for results in (found.references, found.drafts):
        yield _of(sum(each.as_expected for each in results), len(results))
    bounds = () if found.survey is None else found.survey.bounds
    yield _of(sum(each.cases > 0 for each in bounds), len(bounds))


def _mutants(checked: Checked) -> Iterator[Text]:
    """Those killed of those that are not presumed equivalent; and the seconds that all took."""
    references, mutants = checked.references, checked.mutants
    match mutants:
        case MutationScore():
            killed = mutants.count(Fate.KILLED)
            yield _of(killed, killed + mutants.count(Fate.SURVIVED))
        case GreenMutants():
            yield _of(mutants.killed, mutants.killed)
        case None:
            yield Text("")
    spent = [
        each.elapsed_seconds
        for each in (references, mutants)
        if isinstance(each, (Verification, MutationScore))
    ]
    yield Text(f"{sum(spent):.1f}" if spent else "unchanged")


def _of(good: int, count: int) -> Text:
    if count == 0:
        return Text("")
    return Text(f"{good} of {count}", style="good" if good == count else "bad")


def _sentence(every: Sequence[Checked]) -> Text:
    references = sum(_count(each.references, "references") for each in every)
    drafts = sum(_count(each.references, "drafts") for each in every)
    what = f"{shorten.counted(len(every), 'problem')}, {shorten.counted(references, 'reference')}"
    what += f", {shorten.counted(drafts, 'draft')}" if drafts else ""
    mutants = sum(map(_judged, every))
    what += f", {shorten.counted(mutants, 'mutant')}" if mutants else ""
    unfit = [each.problem for each in every if not each.fit]
    if not unfit:
        return Text(f"{what}: all as expected", style="good")
    faults = shorten.counted(sum(each.faults for each in every), "fault")
    return Text(f"{what}: {faults} in {shorten.joined(unfit)}", style="bad")


def _count(found: Verification | GreenReferences, what: str) -> int:
    counted = getattr(found, what)
    return counted if isinstance(counted, int) else len(counted)


def _judged(checked: Checked) -> int:
    match checked.mutants:
        case MutationScore(results=results):
            return len(results)
        case GreenMutants(judged=judged):
            return judged
    return 0


def _when(at: datetime) -> str:
    return at.strftime("%Y-%m-%d %H:%M UTC")
