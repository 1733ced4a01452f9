"""What a person's cells mean: blank, in full, as an edit or as another column's object."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from judge.model.trace import ClaimedRow, Claims, Column
from judge.trace.edits import apply_edit, edit_steps, is_edit
from judge.trace.reading import Unwritten, read_value
from judge.trace.values import Instance, Items, Pairs, Same, Value, Word, write

UNKNOWN = "?"
_STEP = re.compile(r"\.(?P<field>[^\W\d]\w*)|\[(?P<key>[^\[\]]+)\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What one cell claims. ``values`` is what it may be: one value, several where an edit does
    not say which, none where it is unknown (``open``) or cannot be read. ``text`` is the cell, and
    of a blank one what stands above."""

    text: str
    values: tuple[Value, ...]
    open: bool = False
    written: bool = True
    mended: bool = False
    """An edit that only makes sense from the value that was really above."""


NOTHING = Claim(text="", values=(), open=True, written=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hints:
    """What the truth says about one row, for reading its edits. ``real`` has for each column what
    was really above, in a list; None is unknown. ``gap``: a row is missing above this one, so a
    blank may as well mean that, and an edit start from it."""

    real: Sequence[list[Value] | None]
    gap: bool = False


def meant(claims: Claims, columns: Sequence[Column]) -> tuple[tuple[Claim, ...], ...]:
    """The claims of each row, one a column. Nothing is reported here; ``lint`` does that."""
    found: list[tuple[Claim, ...]] = []
    above = (NOTHING,) * len(columns)
    for row in claims.rows:
        above = meant_row(row, above, columns)
        found.append(above)
    return tuple(found)


def meant_row(
    row: ClaimedRow,
    above: Sequence[Claim],
    columns: Sequence[Column],
    hints: Hints | None = None,
) -> tuple[Claim, ...]:
    hints = hints or Hints(real=(None,) * len(columns))
    here = [
        _claim(text, before, real, gap=hints.gap)
        for text, before, real in zip(row.cells, above, hints.real, strict=False)
    ]
    here += [NOTHING] * (len(columns) - len(here))
    for _ in columns:  # one column may be the same as another that is the same as a third
        resolved = [_followed(claim, here, columns) for claim in here]
        if resolved == here:
            break
        here = resolved
    return tuple(here)


def _claim(text: str, above: Claim, real: list[Value] | None, *, gap: bool) -> Claim:
    if not text:
        values = _distinct((*above.values, *(real or ()))) if gap else above.values
        return Claim(text=above.text, values=values, open=above.open, written=False)
    if text == UNKNOWN:
        return Claim(text=text, values=(), open=True)
    values = _read(text, above.values)
    if is_edit(text) and real is not None and (gap or not values):
        from_real = _read(text, tuple(real))
        if gap:
            return Claim(text=text, values=_distinct((*values, *from_real)))
        return Claim(text=text, values=from_real, open=above.open and not from_real, mended=True)
    return Claim(text=text, values=values, open=not values and is_edit(text) and above.open)


def _read(text: str, above: tuple[Value, ...]) -> tuple[Value, ...]:
    try:
        return read_cell(text, above)
    except Unwritten:
        return ()


def _distinct(values: Sequence[Value]) -> tuple[Value, ...]:
    return tuple({write(value): value for value in values}.values())


def read_cell(text: str, above: tuple[Value, ...]) -> tuple[Value, ...]:
    """The values that a cell with something in it may mean. Raises Unwritten."""
    if text == "-":
        return (Word("-"),)
    if not is_edit(text):
        return (read_value(text),)
    edit_steps(text)
    if not above:
        raise Unwritten("nothing above to change")
    found: list[Value] = []
    failure = Unwritten("nothing above to change")
    for value in above:
        try:
            found += apply_edit(text, value)
        except Unwritten as problem:
            failure = problem
    if not found:
        raise failure
    return _distinct(found)


def _followed(claim: Claim, row: Sequence[Claim], columns: Sequence[Column]) -> Claim:
    match claim.values:
        case (Same(path=path),):
            values = follow(path, row, columns)
            return Claim(text=claim.text, values=values) if values else claim
    return claim


def follow(path: str, row: Sequence[Claim], columns: Sequence[Column]) -> tuple[Value, ...]:
    """What ``path`` holds in this row: a column, or a part of what it holds. Empty if unknown."""
    names = [
        (name, i) for i, column in enumerate(columns) for name in {column.name, column.expression}
    ]
    fitting = [(n, i) for n, i in names if path == n or path.startswith((f"{n}.", f"{n}["))]
    if not fitting:
        return ()
    name, index = max(fitting, key=lambda each: len(each[0]))
    parts = (_part(value, path[len(name) :]) for value in row[index].values)
    return tuple(part[0] for part in parts if part)


def _part(value: Value, rest: str) -> list[Value]:
    """In a list, for None is a value; empty where there is no such part."""
    while rest:
        step = _STEP.match(rest)
        if step is None:
            return []
        inner = _field(value, step["field"]) if step["field"] else _item(value, step["key"])
        if not inner:
            return []
        value, rest = inner[0], rest[step.end() :]
    return [value]


def _field(value: Value, name: str) -> list[Value]:
    if isinstance(value, Instance):
        return [each for key, each in value.fields if key == name]
    return []


def _item(value: Value, text: str) -> list[Value]:
    try:
        key = read_value(text)
    except Unwritten:
        return []
    match value:
        case Items(parts=parts) if type(key) is int and -len(parts) <= key < len(parts):
            return [parts[key]]
        case Pairs(pairs=pairs):
            wanted = key.text if isinstance(key, Word) else key
            return [each for name, each in pairs if write(name) == write(wanted)][:1]
    return []
