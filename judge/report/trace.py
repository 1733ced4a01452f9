"""The grade of a hand trace: the score in its parts, where sheet and truth part, and what to
practise."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from judge.model.trace import Divergence, Grade, Quadrant, Tag, Verification
from judge.model.trace_found import CardGrade, TraceFound
from judge.report.escape import escape
from judge.report.facts import labelled, quiet

MOST_CELLS = 96
GOOD_SCORE = 80.0

_PRACTISE = {
    Tag.WRONG_BRANCH: "at each test, put the values in and write down yes or no before you go on",
    Tag.STOPPED_EARLY: "at the end of a loop ask its condition once more, and write the last pass",
    Tag.RAN_OVER: "check the loop's condition before you write a row for another pass",
    Tag.SKIPPED: "go line by line, and look for a row at each end of a pass, return and self-call",
    Tag.DOUBLED: "one row for each time the run comes past; tick off what you have written",
    Tag.BEFORE_THE_LINE: "finish the line in your head first; a row holds what is true after it",
    Tag.SWAPPED: "name the variable aloud as you write its value; keep the columns' order",
    Tag.ALIAS: "draw an arrow for each name that holds the same object, and change it once for all",
    Tag.UNDO_FORGOTTEN: "when a call comes back, undo on paper what the code undoes",
    Tag.STALE: "after each line, write every variable that it has assigned",
    Tag.OFF_BY_ONE: "write out the first and the last value of each range and each slice",
    Tag.TYPE: "write the value as the code makes it: 2.0 is not 2, and '2' is not 2",
    Tag.LEFT_OPEN: "fill in every cell that changes, a guess too",
    Tag.ANOTHER_VALUE: "work the expression out in steps, from the values in the row above",
}
_QUADRANTS = {
    Quadrant.RIGHT: "you followed the code, and in this case it does what it should",
    Quadrant.FAITHFUL: "you saw what it really does: now you can mend it",
    Quadrant.MEANT: "you wrote down what it should do: read the line, not the plan",
    Quadrant.SLIP: "neither what it does nor what it should do",
}
_BUG = {
    Verification.CREDIT: "your line `bug:` is right",
    Verification.LINE_UNCHECKED: "there is a bug, as you say; which line cannot be decided",
    Verification.WRONG_LINE: "there is a bug, as you say, in another line",
    Verification.WRONG: "your line `bug:` is wrong",
}


def found_report(found: TraceFound) -> Group:
    """The whole report on a sheet or card that was handed in."""
    return Group(*_parts(found))


def _parts(found: TraceFound) -> Iterator[RenderableType]:
    title = Text(found.problem, style="name")
    yield title.append(f"  {escape(found.case)}", style="") if found.case else title
    if found.ungraded is not None:
        yield Text(escape(found.ungraded), style="bad")
        return
    if found.card is not None:
        yield from card_parts(found.card)
    if found.grade is not None:
        yield from grade_parts(found.grade)
    if found.truth is not None:
        yield Text()
        yield labelled("answers", escape(found.truth.outcome))
        if found.expected is not None:
            yield labelled("right", escape(found.expected))
    if found.why:
        yield labelled("case", escape(found.why))
    if found.reference is not None:
        yield labelled("code", _reference(found))


def grade_parts(grade: Grade) -> Iterator[RenderableType]:
    """The score, the first divergence, what follows and what to practise."""
    style = "good" if grade.score >= GOOD_SCORE else "bad"
    yield Text(f"{grade.score:g} of 100", style=style)
    yield quiet(f"path {grade.path:g}/25  state {grade.state:g}/60  result {grade.result:g}/15")
    if grade.quadrant is not None:
        yield Text()
        yield Text(f"{grade.quadrant.value}", style="name")
        yield Text(f"  {_QUADRANTS[grade.quadrant]}")
    for note in (_BUG.get(grade.verification), *grade.notes):
        if note:
            yield Text(f"  {escape(note)}")
    if grade.divergence is not None:
        yield Text()
        yield from _divergence(grade.divergence)


def _divergence(found: Divergence) -> Iterator[RenderableType]:
    where = "the answer" if found.row is None else f"row {found.row}, {escape(found.column)}"
    if found.row is None and found.column == "at":
        where = "a row that is missing"
    line = "" if found.sheet_line is None else f" (line {found.sheet_line} of the sheet)"
    yield Text(f"first divergence: {where}{line}", style="name")
    yield labelled("you wrote", escape(found.claimed) or "nothing")
    yield labelled("it is", escape(found.true) or "no such row")
    yield labelled("kind", _kind(found))
    if found.replay:
        yield quiet("  what happened")
        yield from map(_replayed, found.replay)
    yield labelled("practise", practice(found.tag))


def _replayed(line: str) -> Table:
    """What is too long wraps behind the mark and the label."""
    head = 4 if line.startswith("    ") else 8
    grid = Table.grid(padding=(0, 0))
    grid.add_column(width=head + 4, no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(Text(f"    {line[:head]}"), Text(escape(line[head:])))
    return grid


def _kind(found: Divergence) -> str:
    said = found.tag.value
    if found.condition is None:
        return said
    condition = found.condition
    return f"{said}: line {condition.line}, {escape(condition.text)} was {condition.value}"


def practice(tag: Tag) -> str:
    """What helps against that kind of slip."""
    return _PRACTISE[tag]


def card_parts(card: CardGrade) -> Iterator[RenderableType]:
    """Each answer on a prediction card."""
    right = sum(each.right for each in card.answers)
    style = "good" if right == len(card.answers) else "bad"
    yield Text(f"{right} of {len(card.answers)} answers are right", style=style)
    for number, each in enumerate(card.answers, start=1):
        yield Text(f"answer {number}: {escape(each.case)}", style="name")
        yield labelled("you wrote", "nothing" if each.claimed is None else escape(each.claimed))
        yield labelled("it is", escape(each.true))
        if each.expected is not None and each.expected != each.true:
            yield labelled("right is", escape(each.expected))


def _reference(found: TraceFound) -> str:
    said = f" ({found.verdict.words})" if found.verdict is not None else ""
    return f"{found.reference}{said}"
