"""The growth class of extra memory, from two series: bytes of objects, and depth of calls.

Depth is exact and shows recursion; bytes come in steps (lists grow by an eighth, dictionaries and
sets by powers of two), so their tolerance is wide and sizes that double keep the steps in phase.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from judge.complexity.fit import (
    LEAST_POINTS,
    Fit,
    fit_all,
    fit_exponential,
    fit_plainly,
    fit_shape,
    nearest,
    simplest,
)
from judge.complexity.shapes import CLASS_SHAPES, CONSTANT, Shape

_SMALL_BYTES = 4096
"""What never exceeds this does not grow: a few objects, a buffer, a dictionary of one size."""
_RISE_BYTES = 48
"""A figure that rises by less holds a number or a text with more digits; what starts with less
starts with nothing, as where small integers are shared, and a slope from there tells no power."""
_RISES = 4
"""A figure that rises less often may hold a wider integer or have been resized."""
_STEADY = 0.6
"""Variables hold longer integers every few doublings; what grows does so at most."""
_NARROW = 4.0
"""Sizes that differ by less do not tell a logarithm from a power."""
_MANY_PAGES = 1 << 18
"""Bytes in whole pages from which on what was free before no longer hides what is new."""
_TOLERANCE = 0.05
_MOST_TOLERANCE = 0.35
_WORSE = 1.5
"""A simpler shape is taken if it fits worse than the best by no more than this factor."""
_CLOSE = 0.02
_DEPTH_TOLERANCE = 0.03
_HALF_KNOWN = 0.8
"""How certain the depth of calls is where bytes are not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occupied:
    """The shape of memory; ``basis`` is the series that decided, ``certain`` how clearly."""

    shape: Shape
    basis: str
    certain: float
    fit: Fit | None


_TOO_FEW_BYTES = Occupied(shape=CONSTANT, basis="bytes", certain=0.3, fit=None)


def classify_space(
    bytes_by_n: Mapping[int, float],
    depth_by_n: Mapping[int, float],
    pages_by_n: Mapping[int, float] | None = None,
) -> Occupied:
    """The larger of what bytes and depth show. Where deep calls keep bytes from being counted at
    large sizes, the pages of the process tell more than bytes at small ones."""
    beyond = max(bytes_by_n, default=0)
    pages = {
        n: size for n, size in (pages_by_n or {}).items() if n > beyond and size >= _MANY_PAGES
    }
    by_bytes = _by_bytes(pages if len(pages) >= LEAST_POINTS else bytes_by_n)
    by_depth = _by_depth(depth_by_n)
    found = max(by_bytes, by_depth, key=lambda found: found.shape.order)
    if by_bytes is _TOO_FEW_BYTES:
        return replace(found, certain=min(found.certain, _HALF_KNOWN))
    return found


def _by_depth(series: Mapping[int, float]) -> Occupied:
    curve = [(float(n), float(depth)) for n, depth in sorted(series.items()) if depth > 0]
    flat = not curve or curve[-1][1] <= curve[0][1] + 1
    if flat or len(curve) < LEAST_POINTS:
        return Occupied(shape=CONSTANT, basis="depth", certain=0.6 if not flat else 1.0, fit=None)
    fits = [fit for fit in fit_all(curve) if fit.shape.base is None]
    fit = simplest(fits, _DEPTH_TOLERANCE) or nearest(fits, 0.2)
    if fit is None:
        return Occupied(shape=CONSTANT, basis="depth", certain=0.3, fit=None)
    return Occupied(shape=fit.shape, basis="depth", certain=0.97, fit=fit)


def _by_bytes(series: Mapping[int, float]) -> Occupied:
    curve = [(float(n), max(1.0, value)) for n, value in sorted(series.items())]
    if len(curve) < LEAST_POINTS:
        return _TOO_FEW_BYTES
    if max(value for _, value in curve) < _SMALL_BYTES:
        if not _creeps(curve):
            certain = 0.95 if curve[-1][0] / curve[0][0] >= 16 else 0.7
            return Occupied(shape=CONSTANT, basis="bytes", certain=certain, fit=None)
        return _creeping(curve)
    upper = _grown_up(curve)
    fit = _fit(upper)
    if fit is None:
        if upper[0][1] < _RISE_BYTES:
            return _TOO_FEW_BYTES
        return Occupied(shape=_by_slope(upper), basis="bytes", certain=0.6, fit=None)
    certain = 0.97 if fit.residual < 2 * _TOLERANCE else 0.85
    return Occupied(shape=fit.shape, basis="bytes", certain=certain, fit=fit)


def _by_slope(curve: Sequence[tuple[float, float]]) -> Shape:
    """The power next to the slope from end to end: sets that grow fourfold at a time leave every
    curve by a factor of two, and no fit is near."""
    (first, low), (last, high) = curve[0], curve[-1]
    slope = math.log(high / low) / math.log(last / first)
    powers = [shape for shape in CLASS_SHAPES if shape.logs == 0]
    return min(powers, key=lambda shape: abs(shape.power - slope))


def _fit(upper: list[tuple[float, float]]) -> Fit | None:
    """The simplest shape that fits well; where none does, one that fits the larger half closely
    (small integers are shared and cost nothing, so a curve bends where they end), or else one
    that is not much worse than the best. Fewer points than that may be one step of a dictionary,
    whose index is of wider numbers from 65,536 places on."""
    fits = _fits(upper)
    best = min((fit.residual for fit in fits), default=1.0)
    if best > _TOLERANCE:
        for start in range(1, min(len(upper) - LEAST_POINTS, len(upper) // 2 + 1)):
            close = simplest(_fits(upper[start:]), _CLOSE)
            if close is not None:
                return close
    return simplest(fits, min(_MOST_TOLERANCE, max(_TOLERANCE, _WORSE * best)))


def _fits(curve: list[tuple[float, float]]) -> list[Fit]:
    fits = [fit for shape in CLASS_SHAPES if (fit := fit_plainly(curve, shape)) is not None]
    explosive = fit_exponential(curve)
    return fits if explosive is None else [*fits, explosive]


def _creeping(curve: Sequence[tuple[float, float]]) -> Occupied:
    """A small figure that grows: by a logarithm, or where few sizes were possible, by a power;
    between sizes that are close, what is there from the start hides which, and it is the least."""
    narrow = _is_narrow(curve)
    shapes = [shape for shape in CLASS_SHAPES[1:] if shape.power > 0 or not narrow]
    fits = [fit for shape in shapes if (fit := fit_plainly(curve, shape)) is not None]
    fit = nearest(fits, _MOST_TOLERANCE)
    unfitted = shapes[0] if narrow else CONSTANT
    shape = unfitted if fit is None else fit.shape
    return Occupied(shape=shape, basis="bytes", certain=0.8, fit=fit)


def _creeps(curve: Sequence[tuple[float, float]]) -> bool:
    """Whether a small figure grows with n all the same: it never falls, rises several times, and
    keeps on. What does not grow is the same to the byte, but for the integers in variables."""
    if curve[-1][1] - curve[0][1] < _RISE_BYTES:
        return False
    steps = [after - before for (_, before), (_, after) in pairwise(curve)]
    if min(steps) < 0 or sum(step > 0 for step in steps) < _RISES:
        return False
    if _is_narrow(curve):
        return max(steps[-max(2, len(steps) // 3) :]) > 0
    late = steps[len(steps) // 2 :]
    return sum(step > 0 for step in late) >= _STEADY * len(late)


def _is_narrow(curve: Sequence[tuple[float, float]]) -> bool:
    return curve[-1][0] < _NARROW * curve[0][0]


def _grown_up(curve: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The points from where bytes rule over what any call takes, but enough of them."""
    largest = curve[-1][1]
    cut = [point for point in curve if point[1] >= min(_SMALL_BYTES / 2, largest / 64)]
    return cut if len(cut) >= LEAST_POINTS else curve[-LEAST_POINTS:]


def fitted_bytes(curve: list[tuple[float, float]], shape: Shape) -> tuple[float, ...]:
    """The curve of ``shape`` through the points; empty if none fits."""
    fit = fit_shape([(n, max(1.0, v)) for n, v in curve], shape)
    if fit is None and shape is CONSTANT:
        middle = math.fsum(v for _, v in curve) / len(curve)
        return tuple(middle for _ in curve)
    return () if fit is None else tuple(fit(n) for n, _ in curve)
