"""The shapes that growth is told apart by, from the slowest to the fastest, as functions of n.

A shape is finer than a class: those between two classes (``sqrt n``, ``n log^2 n``) are there so
that a curve of theirs is not forced into a class that it does not have. The class of a shape is
the smallest that bounds it from above, a log factor aside; there is none for ``n^4``.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from judge.model.growth import CLASSES, INCONCLUSIVE

_MOST_EXPONENT = 1000.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """``power`` and ``logs`` are those of n^power log^logs n; ``base`` is that of base^n.

    ``lower`` are the shapes of lower order that may stand beside it in a fit.
    """

    name: str
    growth: str
    power: float
    logs: int = 0
    base: float | None = None
    lower: tuple[str, ...] = ()

    def __call__(self, n: float) -> float:
        """The value at size ``n`` >= 1."""
        if self.base is not None:
            return math.exp(min(n * math.log(self.base), _MOST_EXPONENT / 2))
        return float(n**self.power * log2(n) ** self.logs)

    @property
    def order(self) -> tuple[float, float, int]:
        """Grows with how fast the shape does."""
        return (self.base or 1.0, self.power, self.logs)


def log2(n: float) -> float:
    """The logarithm, at least 1 so that no shape vanishes at n = 1."""
    return max(1.0, math.log2(n))


CONSTANT = Shape(name="1", growth="O(1)", power=0)
POLYNOMIAL: tuple[Shape, ...] = (
    CONSTANT,
    Shape(name="log n", growth="O(log n)", power=0, logs=1, lower=("1",)),
    Shape(name="log^2 n", growth="O(log n)", power=0, logs=2, lower=("log n", "1")),
    Shape(name="sqrt n", growth="O(n)", power=0.5, lower=("1",)),
    Shape(name="n", growth="O(n)", power=1, lower=("1",)),
    Shape(name="n log n", growth="O(n log n)", power=1, logs=1, lower=("n", "1")),
    Shape(name="n log^2 n", growth="O(n log n)", power=1, logs=2, lower=("n log n", "n")),
    Shape(name="n sqrt n", growth="O(n^2)", power=1.5, lower=("n", "1")),
    Shape(name="n^2", growth="O(n^2)", power=2, lower=("n", "1")),
    Shape(name="n^2 log n", growth="O(n^2)", power=2, logs=1, lower=("n^2", "n")),
    Shape(name="n^2 sqrt n", growth="O(n^3)", power=2.5, lower=("n^2", "n")),
    Shape(name="n^3", growth="O(n^3)", power=3, lower=("n^2", "n", "1")),
    Shape(name="n^3 log n", growth="O(n^3)", power=3, logs=1, lower=("n^3", "n^2")),
    Shape(name="n^4", growth=INCONCLUSIVE, power=4, lower=("n^3", "n^2", "n")),
)
BY_NAME: dict[str, Shape] = {shape.name: shape for shape in POLYNOMIAL}
CLASS_SHAPES: tuple[Shape, ...] = tuple(
    BY_NAME[name] for name in ("1", "log n", "n", "n log n", "n^2", "n^3")
)
"""The shapes that are classes themselves."""


def exponential(base: float) -> Shape:
    """``base``^n; named 2^n where that is what it is."""
    name = "2^n" if abs(base - 2) < 0.05 else f"{base:.2f}^n"
    return Shape(name=name, growth=CLASSES[-1], power=0, base=base)
