"""Sheets made from the truth: perfect ones in every form, and ones with a known slip."""

from __future__ import annotations

import random
from dataclasses import replace

from judge.model.trace import SHEET_ROWS, ClaimedRow, Claims, Sheet, Truth
from judge.trace.edits import edit_text
from judge.trace.layout import render
from judge.trace.parsing import parse
from judge.trace.reading import read_value

Row = tuple[str, tuple[str, ...]]
"""A label and one cell a column."""


def full_rows(truth: Truth) -> list[Row]:
    """Every value in every row; what is not bound is blank."""
    return [
        (visit.label, tuple(value or "" for value in visit.values))
        for visit in truth.visits[:SHEET_ROWS]
    ]


def blank_rows(rows: list[Row]) -> list[Row]:
    """Blank where the value is that of the row above."""
    found: list[Row] = []
    above = ("",) * (len(rows[0][1]) if rows else 0)
    for label, cells in rows:
        kept = tuple("" if cell == old else cell for cell, old in zip(cells, above, strict=True))
        found.append((label, kept))
        above = tuple(cell or old for cell, old in zip(cells, above, strict=True))
    return found


def edit_rows(rows: list[Row]) -> list[Row]:
    """As an edit where there is one, blank where nothing changes."""
    found: list[Row] = []
    above = ("",) * (len(rows[0][1]) if rows else 0)
    for label, cells in rows:
        found.append((label, tuple(map(_edited, cells, above))))
        above = tuple(cell or old for cell, old in zip(cells, above, strict=True))
    return found


def _edited(cell: str, above: str) -> str:
    if not cell or cell == above:
        return ""
    edit = edit_text(read_value(above), read_value(cell)) if above else None
    return edit or cell


def claims_of(
    sheet: Sheet, rows: list[Row], answer: str | None = None, bug: str | None = None
) -> Claims:
    """What is read from the sheet when these rows stand on it."""
    names = tuple(column.name for column in sheet.columns)
    written = tuple(ClaimedRow(line=0, label=label, cells=cells) for label, cells in rows)
    claims = Claims(columns=names, rows=written, answer=answer)
    text = render(sheet, claims)
    if bug is not None:
        text = text.replace("\nbug:", f"\nbug: {bug}")
    return parse(text, sheet)


def before_rows(truth: Truth) -> list[Row]:
    """Each row with the values from before its line: those of the visit before."""
    nothing = tuple("" for _ in truth.columns)
    values = [nothing, *(tuple(each or "" for each in visit.values) for visit in truth.visits)]
    return [(visit.label, values[i]) for i, visit in enumerate(truth.visits[:SHEET_ROWS])]


def final_rows(truth: Truth) -> list[Row]:
    """The last value of every column in every row."""
    last = ["" for _ in truth.columns]
    for visit in truth.visits:
        last = [value or old for value, old in zip(visit.values, last, strict=True)]
    return [(visit.label, tuple(last)) for visit in truth.visits[:SHEET_ROWS]]


def label_rows(truth: Truth) -> list[Row]:
    return [(visit.label, ("",) * len(truth.columns)) for visit in truth.visits[:SHEET_ROWS]]


def random_sheet(sheet: Sheet, truth: Truth, chance: random.Random) -> Claims:
    """Labels of the sheet and values of each column's own type, as someone who guesses has them."""
    labels = [point.label for point in sheet.checkpoints]
    samples = [
        next((visit.values[i] for visit in truth.visits if visit.values[i]), None) or "0"
        for i in range(len(truth.columns))
    ]
    rows = [
        (chance.choice(labels), tuple(_like(sample, chance) for sample in samples))
        for _ in range(chance.randint(6, SHEET_ROWS))
    ]
    return claims_of(sheet, rows, _like(truth.outcome, chance))


def _like(sample: str, chance: random.Random) -> str:
    """A value of the same type as the sample."""
    if sample in ("True", "False"):
        return chance.choice(["True", "False"])
    if sample.lstrip("-").isdigit():
        return str(chance.randint(0, 9))
    if sample[:1].isupper():
        return chance.choice(["A", "B", "C", "D", "None"])
    numbers = sample.startswith("deque")
    pool = ["0", "500", "999", "1000", "1600"] if numbers else ["'a'", "'b'", "'c'"]
    parts = " ".join(chance.choice(pool) for _ in range(chance.randint(0, 3)))
    return f"deque[{parts}]" if numbers else f"[{parts}]"


def without(rows: list[Row], index: int) -> list[Row]:
    return rows[:index] + rows[index + 1 :]


def doubled(rows: list[Row], index: int) -> list[Row]:
    return rows[: index + 1] + rows[index:]


def with_cell(rows: list[Row], row: int, column: int, text: str) -> list[Row]:
    changed = list(rows)
    label, cells = rows[row]
    changed[row] = (label, (*cells[:column], text, *cells[column + 1 :]))
    return changed


def with_label(rows: list[Row], row: int, label: str) -> list[Row]:
    changed = list(rows)
    changed[row] = (label, rows[row][1])
    return changed


def prefix(claims: Claims, rows: int) -> Claims:
    """The first rows of a sheet, and no answer yet."""
    return replace(claims, rows=claims.rows[:rows], answer=None)
