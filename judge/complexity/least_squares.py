"""Least squares for a handful of unknowns, weighted so that relative errors count.

Gram-Schmidt with reorthogonalisation ("twice is enough": Giraud, Langou and Rozloznik 2005) on
columns of at most a few dozen rows; a library of arrays would cost more to import than all fits.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

_DEPENDENT = 1e-9
"""A column that keeps less than this of its length adds nothing to those before it."""


def solve(columns: Sequence[Sequence[float]], target: Sequence[float]) -> list[float] | None:
    """Coefficients that make the weighted sum of ``columns`` nearest to ``target``, each row's
    error relative to the target's value there (all positive). None if the columns depend on each
    other or are more than the rows."""
    if len(columns) > len(target):
        return None
    weights = [1 / value for value in target]
    scaled = [[w * x for w, x in zip(weights, column, strict=True)] for column in columns]
    basis: list[list[float]] = []
    triangle: list[list[float]] = []
    for column in scaled:
        rest, parts = _orthogonal(column, basis)
        length = math.hypot(*rest)
        if length <= _DEPENDENT * math.hypot(*column):
            return None
        basis.append([x / length for x in rest])
        triangle.append([*parts, length])
    ones = [1.0] * len(target)
    projected = [_dot(vector, ones) for vector in basis]
    return _back_substituted(triangle, projected)


def _orthogonal(
    column: Sequence[float], basis: Sequence[Sequence[float]]
) -> tuple[list[float], list[float]]:
    rest, parts = list(column), [0.0] * len(basis)
    for _ in range(2):
        for index, vector in enumerate(basis):
            part = _dot(rest, vector)
            parts[index] += part
            rest = [x - part * v for x, v in zip(rest, vector, strict=True)]
    return rest, parts


def _back_substituted(triangle: Sequence[Sequence[float]], right: Sequence[float]) -> list[float]:
    """``triangle[j]`` is column j of the upper triangle, down to the diagonal."""
    size = len(triangle)
    found = [0.0] * size
    for row in reversed(range(size)):
        known = sum(triangle[column][row] * found[column] for column in range(row + 1, size))
        found[row] = (right[row] - known) / triangle[row][row]
    return found


def _dot(left: Sequence[float], right: Sequence[float]) -> float:
    return math.fsum(a * b for a, b in zip(left, right, strict=True))
