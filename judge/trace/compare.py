"""A sheet beside the truth: what each cell claims, what is true there, and what changed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from judge.model.trace import GRADED_VISITS, Claims, Truth
from judge.trace.agreement import agrees
from judge.trace.align import Pair, align
from judge.trace.cells import NOTHING, Claim, Hints, meant, meant_row
from judge.trace.edits import is_edit
from judge.trace.reading import Unwritten, read_value
from judge.trace.values import Opaque, Value, write


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """Rows, visits and columns are counted from 0. A true value is None where the column is not
    bound, and otherwise a list with the one value in it. Rows are aligned with the visits before
    ``end``; the later ones have none."""

    claims: Claims
    truth: Truth
    end: int

    @cached_property
    def _as_written(self) -> tuple[tuple[Claim, ...], ...]:
        return meant(self.claims, self.truth.columns)

    @cached_property
    def cells(self) -> tuple[tuple[Claim, ...], ...]:
        """What each row says. Edits are read from the row above; where that row is missing, or
        cannot be what was edited, from what really was there. A row that stands for no visit and
        repeats its neighbour word for word changes nothing a second time."""
        found: list[tuple[Claim, ...]] = []
        above = (NOTHING,) * self.width
        after_gap = False
        for pair in self.pairs:
            if pair.row is None:
                after_gap = True
                continue
            hints = None
            if pair.visit is not None:
                hints = Hints(real=self._before[pair.visit], gap=after_gap)
            row = self.claims.rows[pair.row]
            here = meant_row(row, above, self.truth.columns, hints)
            found.append(here)
            if pair.visit is None and self._repeats_neighbour(pair.row):
                continue
            above, after_gap = here, False
        return tuple(found)

    def _repeats_neighbour(self, row: int) -> bool:
        rows = self.claims.rows
        return any(
            0 <= other < len(rows)
            and (rows[other].label, rows[other].cells) == (rows[row].label, rows[row].cells)
            for other in (row - 1, row + 1)
        )

    @cached_property
    def values(self) -> tuple[tuple[list[Value] | None, ...], ...]:
        return tuple(tuple(map(_read, visit.values)) for visit in self.truth.visits)

    @property
    def width(self) -> int:
        return len(self.truth.columns)

    @property
    def graded(self) -> int:
        """How many visits count."""
        return min(len(self.truth.visits), GRADED_VISITS)

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        labels = [visit.label for visit in self.truth.visits]
        aligned = align(
            [row.label for row in self.claims.rows], labels[: self.end], self._right_values
        )
        return (*aligned, *(Pair(None, visit) for visit in range(self.end, len(labels))))

    @cached_property
    def row_of(self) -> dict[int, int]:
        """The row of each visit that has one."""
        return {
            pair.visit: pair.row
            for pair in self.pairs
            if pair.visit is not None and pair.row is not None
        }

    def _right_values(self, row: int, visit: int) -> int:
        """How many cells of the row fit the visit, as they are written or as edits of what really
        was above."""
        here = local = self._as_written[row]
        if any(map(is_edit, self.claims.rows[row].cells)):
            hints = Hints(real=self._before[visit], gap=True)
            above = self._as_written[row - 1] if row else (NOTHING,) * self.width
            local = meant_row(self.claims.rows[row], above, self.truth.columns, hints)
        return sum(
            true is not None and any(agrees(v, true[0]) for v in (*a.values, *b.values))
            for a, b, true in zip(here, local, self.values[visit], strict=True)
        )

    def has_label(self, row: int, visit: int) -> bool:
        return self.claims.rows[row].label == self.truth.visits[visit].label

    def is_right(self, row: int, visit: int, column: int) -> bool:
        """Whether the cell may mean the value that is true at the visit."""
        true = self.values[visit][column]
        return true is not None and self.claims_value(row, column, true)

    def claims_value(self, row: int, column: int, true: list[Value]) -> bool:
        return any(agrees(value, true[0]) for value in self.claim(row, column).values)

    def claim(self, row: int, column: int) -> Claim:
        return self.cells[row][column] if 0 <= row < len(self.cells) else NOTHING

    def before(self, visit: int, column: int) -> list[Value] | None:
        """The last value that the column was bound to before the visit."""
        return self._before[visit][column]

    @cached_property
    def _before(self) -> tuple[tuple[list[Value] | None, ...], ...]:
        found: list[tuple[list[Value] | None, ...]] = [(None,) * self.width]
        for values in self.values:
            pairs = zip(values, found[-1], strict=True)
            found.append(tuple(old if new is None else new for new, old in pairs))
        return tuple(found)

    @cached_property
    def _changes(self) -> tuple[tuple[bool, ...], ...]:
        return tuple(
            tuple(
                new is not None and (old is None or write(new[0]) != write(old[0]))
                for new, old in zip(values, before, strict=True)
            )
            for values, before in zip(self.values, self._before, strict=False)
        )

    def changes(self, visit: int, column: int) -> bool:
        """Whether the column has another value than before, or its first."""
        return self._changes[visit][column]

    def changed_columns(self, visit: int) -> list[int]:
        return [column for column in range(self.width) if self.changes(visit, column)]

    def claims_change(self, row: int, column: int) -> bool:
        """Whether the cell says something else than the one above."""
        here, above = self.claim(row, column), self.claim(row - 1, column)
        if not here.written or not here.values:
            return here.written and not here.open
        return {write(v) for v in here.values} != {write(v) for v in above.values}


def _read(text: str | None) -> list[Value] | None:
    """What the truth says; a text that is not in the notation stands for itself."""
    if text is None:
        return None
    try:
        return [read_value(text)]
    except Unwritten:
        return [Opaque(text)]
