"""Reads a filled sheet. Forgiving in form: blanks, alignment, missing or extra pipes do not matter.

Lines that begin with ``#`` are left out, and so are rows in which nothing is written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from judge.model.trace import BugClaim, Checkpoint, ClaimedRow, Claims, Column, Sheet

MAX_CHARACTERS = 200_000
_ANSWER = re.compile(r"\s*\|?\s*answers?\s*[:=]\s*(.*?)\s*\|?\s*$", re.IGNORECASE)
_CARD_ANSWER = re.compile(r"\s*answer\s+(\d+)\s*[:=]\s*(.*?)\s*$", re.IGNORECASE)
_BUG = re.compile(r"\s*\|?\s*bugs?\s*[:=]\s*(.*?)\s*\|?\s*$", re.IGNORECASE)
_BUG_YES = re.compile(r"yes\b\W*(?:(?:in|at|on)\s+)?(?:line\s*|l\s*)?(\d+)?\W*$", re.IGNORECASE)
_BUG_NO = re.compile(r"no(?:ne)?\W*$", re.IGNORECASE)
_CODE = re.compile(r"\bcode\s+([0-9a-f]{8,64})\b")
_SEPARATOR = re.compile(r"[\s|:+=-]*-{2,}[\s|:+=-]*$")
_QUOTED = re.compile(
    r"""'(?:[^'\\|]|\\.|\|(?! )|(?<! )\|)*'|"(?:[^"\\|]|\\.|\|(?! )|(?<! )\|)*\""""
)
_LABEL = re.compile(r"(?:line)?([a-z]?)(\d+)([a-z]\d*)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """A sheet's lines by what they are, with their numbers from 1. ``columns`` are the cells of
    the column row without ``at``; ``other`` are lines that are nothing known."""

    columns: tuple[int, tuple[str, ...]] | None
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    answers: tuple[tuple[int, str], ...]
    bugs: tuple[tuple[int, str], ...]
    other: tuple[tuple[int, str], ...]
    code_hash: str | None


def parse(text: str, sheet: Sheet) -> Claims:
    """What the person claims. Never fails: ``lint`` says what could not be understood."""
    lines = split(text)
    names = lines.columns[1] if lines.columns else tuple(c.name for c in sheet.columns)
    names = _padded(names, len(sheet.columns))
    return Claims(
        columns=names,
        rows=tuple(_row(number, cells, sheet) for number, cells in lines.rows),
        answer=next((answer for _, answer in lines.answers if answer), None),
        bug=next((claim for _, bug in lines.bugs if (claim := read_bug(bug))), None),
        code_hash=lines.code_hash,
    )


def parse_card(text: str) -> dict[int, str]:
    """The answers on a prediction card by their numbers; blank ones are left out."""
    found = (_CARD_ANSWER.match(line) for line in text[:MAX_CHARACTERS].splitlines())
    return {int(each[1]): each[2] for each in found if each and each[2]}


def split(text: str) -> Lines:
    columns: tuple[int, tuple[str, ...]] | None = None
    rows, answers, bugs, other = [], [], [], []
    code_hash = None
    for number, line in enumerate(text[:MAX_CHARACTERS].splitlines(), start=1):
        if line.lstrip().startswith("#"):
            code = _CODE.search(line)
            code_hash = code_hash or (code[1] if code else None)
        elif not line.strip(" \t|") or _SEPARATOR.match(line):
            continue
        elif answer := _ANSWER.match(line):
            answers.append((number, answer[1]))
        elif bug := _BUG.match(line):
            bugs.append((number, bug[1]))
        elif "|" in line:
            cells = _cells(line)
            if columns is None and cells[0].lower() == "at":
                columns = (number, _trimmed(cells[1:]))
            else:
                rows.append((number, cells))
        else:
            other.append((number, line.strip()))
    return Lines(
        columns=columns,
        rows=tuple(rows),
        answers=tuple(answers),
        bugs=tuple(bugs),
        other=tuple(other),
        code_hash=code_hash,
    )


def _cells(line: str) -> tuple[str, ...]:
    """Pipes within quotes do not count, unless blanks on both sides make them look like borders."""
    line = line.strip().removeprefix("|")
    held = _QUOTED.sub(lambda each: each[0].replace("|", "\0"), line)
    return tuple(cell.strip().replace("\0", "|") for cell in held.split("|"))


def _trimmed(cells: tuple[str, ...]) -> tuple[str, ...]:
    while cells and not cells[-1]:
        cells = cells[:-1]
    return cells


def _padded(cells: tuple[str, ...], size: int) -> tuple[str, ...]:
    return (*cells[:size], *[""] * (size - len(cells)))


def _row(number: int, cells: tuple[str, ...], sheet: Sheet) -> ClaimedRow:
    return ClaimedRow(
        line=number,
        label=read_label(cells[0], sheet.checkpoints),
        cells=_padded(cells[1:], len(sheet.columns)),
    )


def read_label(text: str, points: tuple[Checkpoint, ...]) -> str:
    """The checkpoint's label that is meant, as ``l7``, ``L 7``, ``line 7`` or ``7``; the text
    itself where none is, or where several are."""
    squeezed = re.sub(r"[\s.:]+", "", text)
    for point in points:
        if point.label.lower() == squeezed.lower():
            return point.label
    found = _LABEL.match(squeezed)
    if found is None:
        return text
    letter, line = found[1].upper(), int(found[2])
    meant = [p for p in points if p.line == line and p.label[0] in (letter or p.label[0])]
    return meant[0].label if len(meant) == 1 else text


def read_bug(text: str) -> BugClaim | None:
    """None for what is neither ``yes line N`` nor ``no``."""
    yes = _BUG_YES.match(text)
    if yes:
        return BugClaim(present=True, line=int(yes[1]) if yes[1] else None)
    return BugClaim(present=False) if _BUG_NO.match(text) else None


def asked_columns(sheet: Sheet, claims: Claims) -> tuple[Column, ...]:
    """The columns that the truth is wanted of: the sheet's, but for the first one in whose place
    another variable is written. Names that mean nothing leave the column as it was."""
    asked = list(sheet.columns)
    for index, name in enumerate(claims.columns[: len(asked)]):
        if name and name != asked[index].name:
            other = swapped_in(sheet, name)
            if other is not None and other.name not in {c.name for c in asked}:
                asked[index] = other
                break
    return tuple(asked)


def swapped_in(sheet: Sheet, name: str) -> Column | None:
    """The column for ``name``: a variable that can be read at some checkpoint, or attributes of
    one (``node.val``)."""
    if re.fullmatch(r"[^\W\d]\w*(\.[^\W\d]\w*)*", name) is None:
        return None
    known = {column.expression: column for column in (*sheet.others, *sheet.columns)}
    root = name
    while root and root not in known:
        root = root.rpartition(".")[0]
    if not root:
        return None
    return Column(name=name, expression=name, why="chosen by hand", functions=known[root].functions)
