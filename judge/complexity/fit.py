"""Which shape a curve has: each is fitted with what may stand beside it, the simplest that fits
is taken. Deterministic counts and noisy figures differ only in the tolerance.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from judge.complexity.least_squares import solve
from judge.complexity.shapes import (
    BY_NAME,
    CLASS_SHAPES,
    CONSTANT,
    POLYNOMIAL,
    Shape,
    exponential,
)

LEAST_POINTS = 4
_LEADING = 0.4
"""The leading shape's share of the fitted value at the largest size, at least."""
_EXPONENTIAL_RATIO = 1.25
"""Growth by less than this from n to n + 1 is not taken for exponential."""
_SPAN = 3.5
"""The slope at the upper end is taken over sizes that differ by this factor at least."""
_PACE = 0.35
_CLEARLY = 4.0
_EXACT = 1e-4
"""A residual that only counts without chance have; with this many points to spare it is proof."""
_SPARE = 3
_LEADING_EXACTLY = 0.1
_BY_FAR = 20.0

Curve = Sequence[tuple[float, float]]
"""(n, value) by ascending n, every value positive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """``coefficients`` belong to the shape and then to its ``lower`` ones that are used;
    ``residual`` is the root mean square of the relative errors."""

    shape: Shape
    lower: tuple[Shape, ...]
    coefficients: tuple[float, ...]
    residual: float

    def __call__(self, n: float) -> float:
        shapes = (self.shape, *self.lower)
        return sum(c * s(n) for c, s in zip(self.coefficients, shapes, strict=True))

    def strays(self, curve: Curve) -> float:
        """The root mean square of its relative errors at other points."""
        return _residual([self(n) for n, _ in curve], [value for _, value in curve])


def fit_all(curve: Curve, candidates: Sequence[Shape] = POLYNOMIAL) -> list[Fit]:
    """Every fit of ``curve`` that makes sense, by order of growth: leading coefficient positive
    and of weight. Exponentials are tried where the curve bends like one."""
    fits = [fit for shape in candidates if (fit := fit_shape(curve, shape)) is not None]
    found = fit_exponential(curve)
    return fits if found is None else [*fits, found]


def fit_shape(curve: Curve, shape: Shape) -> Fit | None:
    """The best fit of one shape: with all its lower terms or with fewer, where they are not
    needed or there are too few points."""
    names = shape.lower if len(curve) > len(shape.lower) + 1 else shape.lower[-1:]
    return _best(curve, shape, [names, names[:1], ()])


def fit_plainly(curve: Curve, shape: Shape) -> Fit | None:
    """The best fit of one shape with a constant beside it at most: for figures that come in
    steps, which more terms would follow."""
    return _best(curve, shape, [shape.lower[-1:], ()])


def _best(curve: Curve, shape: Shape, lowers: Sequence[tuple[str, ...]]) -> Fit | None:
    best: Fit | None = None
    for used in dict.fromkeys(lowers):
        fit = _fitted(curve, shape, tuple(BY_NAME[name] for name in used))
        if fit is not None and (best is None or fit.residual < best.residual):
            best = fit
    return best


def simplest(fits: Sequence[Fit], tolerance: float) -> Fit | None:
    """The slowest growing of the fits within ``tolerance``, unless a later one is exact and so
    much better that this is no chance. Classes come first: a shape between two classes is taken
    only where no class fits, and by far."""
    classes = [fit for fit in fits if _is_class(fit)]
    within = next((fit for fit in classes if fit.residual <= tolerance), None)
    exact = next((fit for fit in classes if fit.residual <= _EXACT), None)
    if within is not None:
        chance = exact is None or within.residual <= _BY_FAR * exact.residual
        return within if chance else exact
    between = next((fit for fit in fits if fit.residual <= tolerance), None)
    nearest = min((fit.residual for fit in classes), default=math.inf)
    if between is not None and nearest > max(_CLEARLY * between.residual, 3 * tolerance):
        return between
    return None


def nearest(fits: Sequence[Fit], tolerance: float) -> Fit | None:
    """Where nothing fits well: the class that fits best, if it does within ``tolerance``."""
    classes = [fit for fit in fits if _is_class(fit) and fit.residual <= tolerance]
    return min(classes, key=lambda fit: fit.residual, default=None)


def _is_class(fit: Fit) -> bool:
    return fit.shape in CLASS_SHAPES or fit.shape.base is not None


def _fitted(curve: Curve, shape: Shape, lower: tuple[Shape, ...]) -> Fit | None:
    shapes = (shape, *lower)
    sizes = tuple(n for n, _ in curve)
    values = [value for _, value in curve]
    columns = [_column(each, sizes) for each in shapes]
    coefficients = solve(columns, values)
    if coefficients is None or coefficients[0] <= 0:
        return None
    predicted = [
        sum(c * x for c, x in zip(coefficients, row, strict=True))
        for row in zip(*columns, strict=True)
    ]
    if min(predicted) <= 0:
        return None
    residual = _residual(predicted, values)
    exact = residual <= _EXACT and len(curve) - len(shapes) >= _SPARE
    leads = coefficients[0] * columns[0][-1] / predicted[-1]
    if leads < (_LEADING_EXACTLY if exact else _LEADING):
        return None
    if not (exact or shape.base is not None or _keeps_pace(curve, shape)):
        return None
    return Fit(shape=shape, lower=lower, coefficients=tuple(coefficients), residual=residual)


@lru_cache(maxsize=1024)
def _column(shape: Shape, sizes: tuple[float, ...]) -> list[float]:
    """Each of the many sites of a solution is counted at the same sizes."""
    return [shape(n) for n in sizes]


def _keeps_pace(curve: Curve, shape: Shape) -> bool:
    """Whether the curve's upper end is as steep as the shape: terms of opposite signs can follow
    nearly any few points, and say nothing of where they lead."""
    last, high = curve[-1]
    first, low = next(((n, v) for n, v in reversed(curve) if n <= last / _SPAN), curve[0])
    steep = math.log(last / first)
    observed = math.log(high / low) / steep
    expected = math.log(shape(last) / shape(first)) / steep
    return abs(observed - expected) <= _PACE


def _residual(predicted: Sequence[float], values: Sequence[float]) -> float:
    errors = [p / v - 1 for p, v in zip(predicted, values, strict=True)]
    return math.sqrt(math.fsum(e * e for e in errors) / len(errors))


def fit_exponential(curve: Curve) -> Fit | None:
    """c * b^n with the base from the upper half, where lower terms are gone."""
    upper = curve[-max(LEAST_POINTS, len(curve) // 2) :]
    (first, low), (last, high) = upper[0], upper[-1]
    if last <= first or high <= low:
        return None
    base = (high / low) ** (1 / (last - first))
    if base < _EXPONENTIAL_RATIO:
        return None
    shape = exponential(base)
    fit = _fitted(upper, shape, ()) or _fitted(upper, shape, (CONSTANT,))
    return fit


def local_power(curve: Curve) -> float:
    """The slope in the log-log plane over the upper half of the points."""
    upper = curve[len(curve) // 2 :] if len(curve) >= LEAST_POINTS else curve
    (first, low), (last, high) = upper[0], upper[-1]
    return math.log(high / low) / math.log(last / first) if last > first else 0.0


def likeliest(curve: Curve) -> Shape:
    """The class, or n^4, that a curve full of chance is nearest to by itself, in the mean square of
    the logarithms over all points: few of them, or more terms, would follow chance."""
    candidates = [*CLASS_SHAPES, BY_NAME["n^4"]]
    base = _base(curve)
    if base >= _EXPONENTIAL_RATIO:
        candidates.append(exponential(base))
    return min(candidates, key=lambda shape: _spread([v / shape(n) for n, v in curve]))


def _base(curve: Curve) -> float:
    """What a step of 1 multiplies the value by, by least squares of the logarithms."""
    middle = math.fsum(n for n, _ in curve) / len(curve)
    spread = math.fsum((n - middle) ** 2 for n, _ in curve)
    return math.exp(math.fsum((n - middle) * math.log(v) for n, v in curve) / spread)


def _spread(values: Sequence[float]) -> float:
    """The sum of squares of the logarithms about their mean."""
    logs = [math.log(value) for value in values]
    mean = math.fsum(logs) / len(logs)
    return math.fsum((each - mean) ** 2 for each in logs)
