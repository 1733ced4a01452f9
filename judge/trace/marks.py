"""How much of a sheet is right: its path, its state and its result, each as a share (0..1).

Only cells that change in the truth earn anything, and only where the sheet changes there too; so
neither a sheet of labels nor one with the last values everywhere is worth much. Each visit in which
something changes weighs the same. Half is earned by a right value in the row before or after or in
a row with a wrong label, and by a step that is right from a wrong value. A change that the sheet
claims and that did not happen counts among the things that should have been right.
"""

from __future__ import annotations

from dataclasses import dataclass

from judge.trace.compare import Comparison
from judge.trace.edits import step_between

HALF = 0.5
_SHIFTED_ENOUGH = 0.9
_FEWEST_SHIFTED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """``state`` is None where nothing ever changes."""

    path: float
    state: float | None
    before_the_line: bool


def marks(comparison: Comparison) -> Marks:
    state = _state(comparison)
    shifted = _shifted(comparison)
    before = shifted >= _SHIFTED_ENOUGH and _exact(comparison) < HALF
    if before:
        state = HALF * shifted
    return Marks(path=_path(comparison), state=state, before_the_line=before)


def _path(comparison: Comparison) -> float:
    """The share of the visits that have their row; a row that stands for none costs half of one."""
    rows, graded = comparison.claims.rows, comparison.graded
    if not graded:
        return 0.0 if rows else 1.0
    matches = extra = 0
    for pair in comparison.pairs:
        if pair.row is None:
            continue
        if pair.visit is None:
            extra += 1
        elif not comparison.has_label(pair.row, pair.visit):
            extra += pair.visit < graded
        else:
            matches += pair.visit < graded
    return max(0.0, matches - HALF * extra) / graded


def _state(comparison: Comparison) -> float | None:
    earned = weight = 0.0
    for visit in range(comparison.graded):
        changed = comparison.changed_columns(visit)
        false = _false_changes(comparison, visit)
        if changed:
            credit = sum(_credit(comparison, visit, column) for column in changed)
            earned += credit / (len(changed) + false)
            weight += 1
        elif false:
            weight += HALF
    return earned / weight if weight else None


def _false_changes(comparison: Comparison, visit: int) -> int:
    """Columns of the visit's row that are said to change, to a value that is not the true one."""
    row = comparison.row_of.get(visit)
    if row is None:
        return 0
    return sum(
        comparison.values[visit][column] is not None
        and not comparison.changes(visit, column)
        and comparison.claims_change(row, column)
        and not comparison.is_right(row, visit, column)
        for column in range(comparison.width)
    )


def _credit(comparison: Comparison, visit: int, column: int) -> float:
    row = comparison.row_of.get(visit)
    if row is not None:
        if comparison.is_right(row, visit, column):
            first_row_since = visit and visit - 1 not in comparison.row_of
            if comparison.claims_change(row, column) or first_row_since:
                doubtful = comparison.claim(row, column).mended
                return 1.0 if comparison.has_label(row, visit) and not doubtful else HALF
        elif _right_step(comparison, row, visit, column):
            return HALF
    return HALF if _right_beside(comparison, visit, column) else 0.0


def _right_step(comparison: Comparison, row: int, visit: int, column: int) -> bool:
    """Whether the cell comes from the wrong one above as the true value from its forerunner."""
    old, new = comparison.before(visit, column), comparison.values[visit][column]
    if old is None or new is None or not comparison.claims_change(row, column):
        return False
    true = step_between(old[0], new[0])
    return true is not None and any(
        step_between(above, here) == true
        for above in comparison.claim(row - 1, column).values
        for here in comparison.claim(row, column).values
    )


def _right_beside(comparison: Comparison, visit: int, column: int) -> bool:
    """Whether the row of the visit before or after changes to the value of this one."""
    true = comparison.values[visit][column]
    rows = (comparison.row_of.get(visit - 1), comparison.row_of.get(visit + 1))
    return true is not None and any(
        row is not None
        and comparison.claims_change(row, column)
        and comparison.claims_value(row, column, true)
        for row in rows
    )


# Written before the line


def _exact(comparison: Comparison) -> float:
    """The share of changes that stand, as changes, in the row where they belong."""
    found = [
        visit in comparison.row_of
        and comparison.is_right(comparison.row_of[visit], visit, column)
        and comparison.claims_change(comparison.row_of[visit], column)
        for visit, column in _changes(comparison, comparison.graded)
    ]
    return sum(found) / len(found) if found else 1.0


def _shifted(comparison: Comparison) -> float:
    """The share of changes that stand one row late; 0.0 where they are too few to tell, or where
    the first row is right, for then there is a row too many and nothing else."""
    first = comparison.changed_columns(0) if comparison.graded else []
    if first and all(comparison.is_right(0, 0, column) for column in first):
        return 0.0
    late = []
    for visit, column in _changes(comparison, comparison.graded - 1):
        row = comparison.row_of.get(visit + 1)
        true = comparison.values[visit][column]
        late.append(
            row is not None
            and true is not None
            and comparison.claims_value(row, column, true)
            and (comparison.claims_change(row, column) or not comparison.claim(row, column).open)
        )
    visits = {visit for visit, _ in _changes(comparison, comparison.graded - 1)}
    if len(late) < _FEWEST_SHIFTED or len(visits) < 2:
        return 0.0
    return sum(late) / len(late)


def _changes(comparison: Comparison, visits: int) -> list[tuple[int, int]]:
    return [
        (visit, column) for visit in range(visits) for column in comparison.changed_columns(visit)
    ]
