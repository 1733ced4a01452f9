"""How far a sheet goes: with which visits its rows are to be aligned.

A run may have more visits than a person writes down, and then a row that is missing and a sheet
that ends early look alike. So the rows are tried against the whole run, the sixteen visits of a
full sheet and the twelve that are graded, where that is about their number, and against as many
visits as there are rows; the best fit counts.
"""

from __future__ import annotations

from judge.model.trace import GRADED_VISITS, SHEET_ROWS, Claims, Truth
from judge.trace.compare import Comparison
from judge.trace.marks import Marks, marks


def fitted(claims: Claims, truth: Truth) -> tuple[Comparison, Marks]:
    """The comparison that fits best. One in which every row stands for its own visit and is written
    before its line comes first: moved by a row it would look right."""
    rows, whole = len(claims.rows), min(len(truth.visits), SHEET_ROWS)
    ends = {min(rows, whole)} | {
        end for end in (whole, GRADED_VISITS) if end <= whole and abs(rows - end) <= 1
    }
    found = [Comparison(claims=claims, truth=truth, end=end) for end in sorted(ends)]
    straight = found[sorted(ends).index(min(rows, whole))]
    first = marks(straight)
    if first.before_the_line or len(found) == 1:
        return straight, first
    best = max(found, key=lambda each: (_fit(each), each is straight))
    return best, first if best is straight else marks(best)


def _fit(comparison: Comparison) -> float:
    """Labels as in the alignment, and as much again for the share of a row's values that is
    right, so that a dropped row is preferred to values that are wrong in all rows behind it."""
    total = 0.0
    for pair in comparison.pairs:
        if pair.visit is not None and pair.visit >= comparison.end:
            continue
        if pair.row is None or pair.visit is None:
            total -= 1
            continue
        bound = sum(value is not None for value in comparison.values[pair.visit])
        right = sum(
            comparison.is_right(pair.row, pair.visit, column) for column in range(comparison.width)
        )
        total += 1 if comparison.has_label(pair.row, pair.visit) else -1
        total += right / bound if bound else 1
    return total
