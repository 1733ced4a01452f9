"""What own cases are worth, as a table. Names of hidden tests are shown on request alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from judge.model.case import ShownCase
from judge.model.strength import CaseWorth, Strength, Validity
from judge.report.escape import escape
from judge.report.shorten import counted, literal

WORDS = {
    Validity.VALID: "",
    Validity.CONTRADICTED: "contradicts the statement",
    Validity.OPEN: "left open by the statement",
    Validity.NOT_RUN: "not measured",
}
STYLES = {Validity.CONTRADICTED: "bad", Validity.OPEN: "label", Validity.NOT_RUN: "label"}


def strength_report(strength: Strength, cases: Sequence[ShownCase], *, hints: bool) -> Group:
    """``cases`` are those that were measured, in the same order."""
    return Group(*_parts(strength, cases, hints))


def _parts(strength: Strength, cases: Sequence[ShownCase], hints: bool) -> Iterator[RenderableType]:
    yield Text()
    yield Text(caught_words(strength, "your own cases"), style="name")
    if cases:
        yield _table(strength, cases)
    if strength.caught < strength.known_wrong:
        yield Text(_rules(strength) if hints else HINTS, style="label")


HINTS = "with --hints the rules that nothing tests are named, which may give something away"


def caught_words(strength: Strength, whose: str) -> str:
    """``your own cases catch 14 of 23 known-wrong solutions``."""
    known = counted(strength.known_wrong, "known-wrong solution")
    return f"{whose} catch {strength.caught} of {known}"


def worth_words(worth: CaseWorth) -> str:
    """Why a case catches nothing, or what it catches."""
    match worth.validity:
        case Validity.CONTRADICTED:
            return f"{WORDS[worth.validity]}: accepted solutions answer {literal(worth.remark)}"
        case Validity.OPEN | Validity.NOT_RUN:
            return f"{WORDS[worth.validity]}: {literal(worth.remark)}"
    if not worth.catches:
        return "catches none"
    if worth.new == worth.catches:
        return f"catches {worth.catches}"
    return f"catches {worth.catches}, {worth.new or 'none'} of them new"


def _rules(strength: Strength) -> str:
    if strength.untested:
        return f"nothing tests: {escape(', '.join(strength.untested))}"
    return "every rule is tested; what slips through breaks one in another way"


def _table(strength: Strength, cases: Sequence[ShownCase]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="quiet")
    table.add_column("line", justify="right", no_wrap=True)
    table.add_column("case", overflow="fold")
    table.add_column("worth", overflow="fold")
    for case, worth in zip(cases, strength.cases, strict=True):
        line = "" if case.line is None else str(case.line)
        style = STYLES.get(worth.validity, "" if worth.new else "label")
        table.add_row(line, Text(_name(case)), Text(worth_words(worth), style=style))
    return table


def _name(case: ShownCase) -> str:
    """Its first line, where it has no name."""
    return escape(case.name) or literal(case.text.split("\n")[0])
