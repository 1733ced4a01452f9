"""What ``judge verify --mutants`` shows of a problem: who was killed, and every survivor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from judge.model.mutation import Fate, MutantResult, MutationScore
from judge.report import shorten
from judge.report.escape import escape
from judge.report.facts import plain_table, quiet

SHOWN_EQUALS = 12
"""Mutants of which no difference was found, beyond which they are only counted."""


def mutants_report(found: MutationScore) -> Group:
    """One problem: the score of each reference, the survivors with their diffs, and those in which
    no difference was found."""
    return Group(*_parts(found))


def _parts(found: MutationScore) -> Iterator[RenderableType]:
    yield Text(f"{found.problem}: mutants of its accepted references", style="name")
    yield quiet(_sampled(found))
    yield _scores(found)
    for each in found.survivors:
        yield Text()
        yield from _survivor(each)
    equal = [each for each in found.results if each.fate is Fate.NO_DIFFERENCE]
    if equal:
        yield Text()
        yield from _equals(equal)
    for fault in found.faults:
        yield Text(f"fault: {shorten.literal(fault)}", style="bad")
    yield quiet(f"seed {found.seed}, {found.elapsed_seconds:.1f} s")


def _sampled(found: MutationScore) -> str:
    judged, total = len(found.results), found.total
    if judged == total:
        return f"{shorten.counted(total, 'mutant')}, all of them judged"
    return (
        f"{judged:,} of its {total:,} mutants were judged, drawn with the seed and as many of "
        "each reference as can be; --sample all judges them all"
    )


def _scores(found: MutationScore) -> Table:
    table = plain_table()
    table.add_column("reference", overflow="fold")
    for name in ("judged", "killed", "survived", "no difference", "score", "cases a kill"):
        table.add_column(name, justify="right", no_wrap=True)
    names = list(dict.fromkeys(each.reference for each in found.results))
    for name in names:
        table.add_row(Text(escape(name)), *_score(found, name))
    if len(names) > 1:
        table.add_row(Text("all"), *_score(found, None), style="name")
    return table


def _score(found: MutationScore, reference: str | None) -> Iterator[Text]:
    killed, survived, equal = (found.count(fate, reference) for fate in Fate)
    yield Text(str(killed + survived + equal))
    yield Text(str(killed))
    yield Text(str(survived), style="bad" if survived else "")
    yield Text(str(equal))
    share = found.share_killed(reference)
    yield Text("" if share is None else f"{100 * share:.0f} %", style="bad" if survived else "good")
    took = [
        each.cases
        for each in found.results
        if each.fate is Fate.KILLED and reference in (None, each.reference)
    ]
    yield Text(f"{median(took):g}" if took else "")


def _survivor(result: MutantResult) -> Iterator[Text]:
    where = f"{result.reference}:{result.mutant.line}: {result.mutant.operator}"
    yield Text(f"survived: {escape(where)}", style="bad")
    yield from diff_lines(result)
    yield Text(f"  only case {result.cases:,} of a longer comparison refuses it, of {result.by}:")
    if result.told_apart is not None:
        for line in shorten.lines(result.told_apart.call, most=8):
            yield Text(f"    {line}")
        wanted, got = result.told_apart.expected_text, result.told_apart.got_text
        yield Text(f"    expected {shorten.literal(wanted)}, got {shorten.literal(got)}")


def diff_lines(result: MutantResult) -> Iterator[Text]:
    """The change, as lines that begin with - and +."""
    for sign, lines in (("-", result.mutant.removed), ("+", result.mutant.added)):
        for line in shorten.lines("\n".join(lines), most=6) if lines else ():
            yield Text(f"  {sign} {line}")


def _equals(equal: Sequence[MutantResult]) -> Iterator[Text]:
    fewest, most = min(each.cases for each in equal), max(each.cases for each in equal)
    compared = f"{fewest:,}" if fewest == most else f"{fewest:,} to {most:,}"
    yield quiet(
        f"no difference found in {compared} cases each, so presumed to be equivalent "
        f"({shorten.counted(len(equal), 'mutant')}):"
    )
    for each in equal[:SHOWN_EQUALS]:
        yield Text(f"{escape(each.reference)}:{each.mutant.line}: {each.mutant.operator}")
        yield from diff_lines(each)
    if len(equal) > SHOWN_EQUALS:
        yield quiet(f"... {len(equal) - SHOWN_EQUALS:,} more; --json has all of them")
