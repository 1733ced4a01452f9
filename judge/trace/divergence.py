"""The first place where a sheet and the truth part, and what really happened around it."""

from __future__ import annotations

from collections.abc import Iterator

from judge.model.trace import Condition, Divergence, Tag
from judge.trace.answers import same_answer
from judge.trace.compare import Comparison
from judge.trace.reading import Unwritten, read_value
from judge.trace.tags import deciding, path_tag, value_tag
from judge.trace.values import shorten, write

REPLAYED = 6
AT, ANSWER = "at", "answer"
_TEXT = 60


def first_divergence(comparison: Comparison, *, before_the_line: bool = False) -> Divergence | None:
    """The first wrong label, value or row, in the order of the run and of the columns, among what
    is graded; then the answer. Where nothing is wrong, the first cell that was left open; None for
    a perfect sheet."""
    open_cell: Divergence | None = None
    for found in _in_order(comparison, before_the_line=before_the_line):
        if found.tag is not Tag.LEFT_OPEN:
            return found
        open_cell = open_cell or found
    return open_cell


def _in_order(comparison: Comparison, *, before_the_line: bool) -> Iterator[Divergence]:
    due = 0
    rows, visits = comparison.claims.rows, comparison.truth.visits
    for number, pair in enumerate(comparison.pairs):
        if due >= comparison.graded and visits and len(visits) > comparison.graded:
            break
        if pair.row is None:
            following = [p.row for p in comparison.pairs[number:] if p.row is not None]
            yield _missing(comparison, due, following[0] if following else None)
        elif pair.visit is None:
            yield _label(comparison, pair.row, due if due < len(visits) else None)
        elif rows[pair.row].label != visits[pair.visit].label:
            yield _label(comparison, pair.row, pair.visit)
        else:
            yield from _cells(comparison, pair.row, pair.visit, before_the_line)
        due += pair.visit is not None
    yield from _answer(comparison)


def _missing(comparison: Comparison, visit: int, row: int | None) -> Divergence:
    """A visit without a row, before ``row``; None where the sheet has ended."""
    if row is not None:
        return _label(comparison, row, visit)
    ended = comparison.claims.answer is not None and bool(comparison.claims.rows)
    return _divergence(
        comparison,
        row=None,
        visit=visit,
        column=AT,
        claimed="",
        true=comparison.truth.visits[visit].label,
        tag=path_tag(comparison.truth, visit, None, None) if ended else Tag.LEFT_OPEN,
        condition=deciding(comparison.truth, visit, None),
    )


def _label(comparison: Comparison, row: int, visit: int | None) -> Divergence:
    """``visit`` was due at the row, or None where the run was over."""
    label = comparison.claims.rows[row].label
    above = comparison.claims.rows[row - 1].label if row else None
    tag = path_tag(comparison.truth, visit, label, above)
    if tag in (Tag.SKIPPED, Tag.RAN_OVER, Tag.WRONG_BRANCH) and _repeats(comparison, row):
        tag = Tag.DOUBLED
    return _divergence(
        comparison,
        row=row,
        visit=visit,
        column=AT,
        claimed=label,
        true="" if visit is None else comparison.truth.visits[visit].label,
        tag=tag,
        condition=deciding(comparison.truth, visit, label),
    )


def _repeats(comparison: Comparison, row: int) -> bool:
    """Whether the row says exactly what the one above does."""
    rows = comparison.claims.rows
    same_label = row > 0 and rows[row].label == rows[row - 1].label
    return same_label and not any(
        comparison.claims_change(row, column) for column in range(comparison.width)
    )


def _cells(
    comparison: Comparison, row: int, visit: int, before_the_line: bool
) -> Iterator[Divergence]:
    for column in range(comparison.width):
        true = comparison.values[visit][column]
        claim = comparison.claim(row, column)
        if true is None or comparison.is_right(row, visit, column):
            continue
        tag = (
            Tag.LEFT_OPEN
            if claim.open
            else value_tag(comparison, row, visit, column, before_the_line=before_the_line)
        )
        yield _divergence(
            comparison,
            row=row,
            visit=visit,
            column=comparison.truth.columns[column].name,
            claimed=write(claim.values[0]) if claim.values else claim.text,
            true=write(shorten(true[0])),
            tag=tag,
            condition=None,
        )


def _answer(comparison: Comparison) -> Iterator[Divergence]:
    claimed, true = comparison.claims.answer, comparison.truth.outcome
    if not same_answer(claimed, true):
        visits = comparison.truth.visits
        tag = Tag.LEFT_OPEN if claimed in (None, "?") else _answer_tag(claimed or "", true)
        yield _divergence(
            comparison,
            row=None,
            visit=len(visits) - 1 if visits else None,
            column=ANSWER,
            claimed=claimed or "",
            true=_short(true),
            tag=tag,
            condition=None,
        )


def _answer_tag(claimed: str, true: str) -> Tag:
    try:
        mine, real = read_value(claimed), read_value(true)
    except Unwritten:
        return Tag.ANOTHER_VALUE
    if type(mine) is int and type(real) is int and abs(mine - real) == 1:
        return Tag.OFF_BY_ONE
    same = isinstance(mine, str) and mine == write(real)
    return (
        Tag.TYPE if same or (mine == real and type(mine) is not type(real)) else (Tag.ANOTHER_VALUE)
    )


def _divergence(
    comparison: Comparison,
    *,
    row: int | None,
    visit: int | None,
    column: str,
    claimed: str,
    true: str,
    tag: Tag,
    condition: Condition | None,
) -> Divergence:
    line = comparison.claims.rows[row].line if row is not None else None
    return Divergence(
        row=None if row is None else row + 1,
        sheet_line=line,
        column=column,
        claimed=claimed,
        true=true,
        tag=tag,
        sentence=_sentence(row, column, claimed, true, tag, condition),
        condition=condition,
        replay=tuple(_replay(comparison, visit)),
    )


def _sentence(
    row: int | None, column: str, claimed: str, true: str, tag: Tag, condition: Condition | None
) -> str:
    place = "after the last row" if row is None else f"row {row + 1}"
    if column == ANSWER:
        said = f"the answer is {true}, " + (f"not {claimed}" if claimed else "and left open")
    elif column == AT and tag is Tag.SKIPPED:
        said = f"{place}: a visit of {true} is missing before it"
    elif column == AT:
        said = f"{place}: the run was at {true or 'its end'}" + (
            f", the sheet is at {claimed}" if claimed else ""
        )
    else:
        said = f"{place}, {column}: it was {true}" + (
            ", and left open" if tag is Tag.LEFT_OPEN else f", not {claimed or 'nothing'}"
        )
    said += "" if tag is Tag.LEFT_OPEN else f" ({tag.value})"
    if condition is not None and column == AT:
        said += f"; line {condition.line}: {condition.text[:_TEXT]} was {condition.value}"
    return said


def _replay(comparison: Comparison, visit: int | None) -> list[str]:
    """The visit, the conditions that led to it, and its neighbours."""
    visits = comparison.truth.visits
    if not visits:
        return []
    at = len(visits) - 1 if visit is None else visit
    lines = [_visit_line(comparison, each, mark=" ") for each in range(max(0, at - 2), at)]
    conditions = [
        f"    line {each.line}: {each.text[:_TEXT]} was {each.value}"
        for each in visits[at].conditions[-2:]
    ]
    lines += [*conditions, _visit_line(comparison, at, mark=">")]
    if at + 1 < len(visits) and len(lines) < REPLAYED:
        lines.append(_visit_line(comparison, at + 1, mark=" "))
    return lines[-REPLAYED:]


def _visit_line(comparison: Comparison, visit: int, *, mark: str) -> str:
    parts = []
    for column, name in enumerate(each.name for each in comparison.truth.columns):
        now, old = comparison.values[visit][column], comparison.before(visit, column)
        if now is None or not comparison.changes(visit, column):
            continue
        was = "" if old is None else f" (was {_short(write(shorten(old[0])))})"
        parts.append(f"{name}={_short(write(shorten(now[0])))}{was}")
    label = comparison.truth.visits[visit].label
    return f"{mark} {label:<5} {'  '.join(parts) or 'nothing changes'}"


def _short(text: str) -> str:
    return text if len(text) <= _TEXT else f"{text[: _TEXT - 2]}.."
