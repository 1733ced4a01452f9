"""Says what in a sheet's form cannot be understood, and the way out. Never whether it is right."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from judge.model.trace import SHEET_ROWS, Sheet, SheetFault
from judge.trace.answers import read_answer
from judge.trace.cells import NOTHING, UNKNOWN, Claim, meant_row, read_cell
from judge.trace.edits import is_edit
from judge.trace.parsing import Lines, asked_columns, parse, read_bug, split, swapped_in
from judge.trace.reading import Unwritten
from judge.trace.values import Same

_VALUES = "write it like 7, 'text', [1 2], {a:1}, .. +25, ? for unknown, or leave it blank"


def lint(text: str, sheet: Sheet) -> tuple[SheetFault, ...]:
    """The faults in the order of the lines; none for a sheet that is well formed or blank."""
    lines = split(text)
    faults = [
        *_head(lines, sheet),
        *_rows(text, lines, sheet),
        *_answers(lines),
        *_bugs(lines),
        *(_unknown_line(number, line) for number, line in lines.other),
    ]
    return tuple(sorted(faults, key=lambda fault: fault.line))


def _fault(line: int, message: str, remedy: str) -> SheetFault:
    return SheetFault(line=line, message=message, remedy=remedy)


def _head(lines: Lines, sheet: Sheet) -> Iterator[SheetFault]:
    if lines.code_hash and not sheet.code_hash.startswith(lines.code_hash):
        yield _fault(
            1,
            f"the sheet is for code {lines.code_hash[:12]}, but the code is now "
            f"{sheet.code_hash[:12]}",
            "fill in the sheet that belongs to the code as it is",
        )
    asked = " | ".join(column.name for column in sheet.columns)
    if lines.columns is None:
        first = lines.rows[0][0] if lines.rows else 1
        yield _fault(first, "the column row is missing", f"put back the line: | at | {asked} |")
        return
    number, names = lines.columns
    if len(names) != len(sheet.columns):
        yield _fault(
            number,
            f"{len(names)} columns stand here, the sheet has {len(sheet.columns)}",
            f"put back the line: | at | {asked} |",
        )
        return
    yield from _swaps(number, names, sheet)


def _swaps(number: int, names: tuple[str, ...], sheet: Sheet) -> Iterator[SheetFault]:
    pairs = zip(names, sheet.columns, strict=True)
    new = [(name, column.name) for name, column in pairs if name != column.name]
    for name, old in new[:1]:
        if swapped_in(sheet, name) is None or names.count(name) > 1:
            known = [each.name for each in sheet.others]
            near = get_close_matches(name, known, n=1)
            hint = f"did you mean {near[0]}?" if near else f"write {old}, or one of the code's own"
            yield _fault(number, f"{name or 'nothing'} cannot stand in the place of {old}", hint)
    for name, old in new[1:]:
        yield _fault(
            number,
            f"{name or 'nothing'} stands in the place of {old}, but one column may be changed",
            f"write {old} again",
        )


def _rows(text: str, lines: Lines, sheet: Sheet) -> Iterator[SheetFault]:
    claims = parse(text, sheet)
    columns = asked_columns(sheet, claims)
    above = (NOTHING,) * len(columns)
    labels = [point.label for point in sheet.checkpoints]
    for (number, cells), row in zip(lines.rows, claims.rows, strict=True):
        if row.label not in labels:
            yield _label_fault(number, row.label, labels)
        if any(cells[len(columns) + 1 :]):
            yield _fault(
                number,
                f"{_last_filled(cells)} values stand in a row of {len(columns)} columns",
                "a | within a text needs quotes around the text",
            )
        here = meant_row(row, above, columns)
        for column, cell, before in zip(columns, row.cells, above, strict=True):
            fault = _cell_fault(cell, before, [c.name for c in columns])
            if fault:
                yield _fault(number, f"{column.name}: {fault}", _VALUES)
        above = here
    if len(lines.rows) > SHEET_ROWS:
        yield _fault(
            lines.rows[SHEET_ROWS][0],
            f"{len(lines.rows)} rows are filled, the sheet has {SHEET_ROWS}",
            "leave the rest out and write the answer",
        )


def _last_filled(cells: tuple[str, ...]) -> int:
    return max(index for index, cell in enumerate(cells) if cell)


def _label_fault(number: int, label: str, labels: list[str]) -> SheetFault:
    known = f"the labels are {' '.join(labels)}"
    if not label:
        return _fault(number, "the row has values but no label", known)
    near = get_close_matches(label.upper(), labels, n=1, cutoff=0.5)
    hint = f"did you mean {near[0]}? {known}" if near else known
    return _fault(number, f"{label[:20]} is no label of this sheet", hint)


def _cell_fault(cell: str, above: Claim, names: list[str]) -> str | None:
    """What cannot be read. That an edit does not fit the value above is seen here too, for then
    the cell has no meaning; what the value above is worth is not."""
    if not cell or cell == UNKNOWN:
        return None
    if is_edit(cell) and above.open and not above.values and above.text == UNKNOWN:
        return None
    if is_edit(cell) and above.text and not above.values:
        return None  # what stands above has its own fault
    try:
        values = read_cell(cell, above.values)
    except Unwritten as problem:
        return str(problem)
    match values:
        case (Same(path=path),) if not any(
            path == name or path.startswith((f"{name}.", f"{name}[")) for name in names
        ):
            return f"={path} names no column"
    return None


def _answers(lines: Lines) -> Iterator[SheetFault]:
    if not lines.answers:
        yield _fault(_last(lines), "the line `answer:` is missing", "end the sheet with it")
    for number, answer in [each for each in lines.answers if each[1]][1:]:
        yield _fault(number, f"a second answer, {answer[:20]}", "keep one")
    for number, answer in lines.answers[:1]:
        if answer and answer != UNKNOWN:
            try:
                read_answer(answer)
            except Unwritten as problem:
                yield _fault(number, f"answer: {problem}", _VALUES)


def _bugs(lines: Lines) -> Iterator[SheetFault]:
    for number, bug in lines.bugs:
        if bug and bug != UNKNOWN and read_bug(bug) is None:
            yield _fault(number, f"bug: {bug[:30]} cannot be read", "bug: no, or bug: yes line 12")


def _unknown_line(number: int, line: str) -> SheetFault:
    return _fault(
        number,
        f"{line[:30]!r} is no row and no answer",
        "begin a note with #, and a row with |",
    )


def _last(lines: Lines) -> int:
    numbers = [number for number, _ in (*lines.rows, *lines.answers, *lines.bugs)]
    return max(numbers, default=1)
