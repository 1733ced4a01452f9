"""Which row of a sheet stands for which visit: Needleman-Wunsch on the labels of checkpoints.

S. B. Needleman and C. D. Wunsch, "A general method applicable to the search for similarities in the
amino acid sequence of two proteins", 1970. Equal labels count 1, different ones -1 and a gap -1;
among the alignments that are best by that, the one whose rows have most values right.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

Score = tuple[int, int]
_GAP = -1


@dataclass(frozen=True, slots=True)
class Pair:
    """``row`` or ``visit`` is None where the other has no partner."""

    row: int | None
    visit: int | None


def align(
    rows: Sequence[str], visits: Sequence[str], right: Callable[[int, int], int]
) -> tuple[Pair, ...]:
    """Both in their order. ``right(row, visit)`` is how many values of the row fit the visit."""
    best: list[list[Score]] = [[(_GAP * j, 0) for j in range(len(visits) + 1)]]
    for i, label in enumerate(rows, start=1):
        line: list[Score] = [(_GAP * i, 0)]
        for j, true in enumerate(visits, start=1):
            paired = _plus(best[i - 1][j - 1], 1 if label == true else -1, right(i - 1, j - 1))
            line.append(max(paired, _plus(best[i - 1][j], _GAP), _plus(line[j - 1], _GAP)))
        best.append(line)
    return tuple(reversed(list(_back(best, rows, visits, right))))


def _plus(score: Score, labels: int, values: int = 0) -> Score:
    return (score[0] + labels, score[1] + values)


def _back(
    best: list[list[Score]],
    rows: Sequence[str],
    visits: Sequence[str],
    right: Callable[[int, int], int],
) -> list[Pair]:
    """From the end; where several ways are as good, gaps come last."""
    found = []
    i, j = len(rows), len(visits)
    while i or j:
        if j and best[i][j] == _plus(best[i][j - 1], _GAP):
            j -= 1
            found.append(Pair(None, j))
        elif i and best[i][j] == _plus(best[i - 1][j], _GAP):
            i -= 1
            found.append(Pair(i, None))
        else:
            i, j = i - 1, j - 1
            found.append(Pair(i, j))
    return found
