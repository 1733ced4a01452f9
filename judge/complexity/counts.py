"""The growth class that counts of work show: every site on its own, the fastest growing decides.

A site's series is nearly a single term, so its shape is read off almost exactly; in the sum of
all sites a small fast term would drown in a large slow one. Method and figures: DESIGN.md.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from judge.complexity.fit import (
    LEAST_POINTS,
    Fit,
    fit_all,
    likeliest,
    local_power,
    nearest,
    simplest,
)
from judge.complexity.shapes import BY_NAME, CONSTANT, POLYNOMIAL, Shape
from sandbox.counts import Category, Count, Reading

WEIGHTS: dict[Category, float] = {
    Category.OPS: 20.0,
    Category.ITER: 5.0,
    Category.SCAN: 3.0,
    Category.SORT: 5.0,
    Category.COPY: 1.0,
    Category.LIMB: 1.0,
}
"""About how long a unit takes, in nanoseconds; only to say which sites matter."""
TOLERANCE = 0.015
_MOST_TOLERANCE = 0.12
_LOUD = _MOST_TOLERANCE / 2
"""From this noise on, what leaves every shape is chance and not a curve of another kind."""
_UPPER = 3.0
"""The larger sizes are few, and their own noise is known the worse."""
_SHARE = 0.02
"""A site with a smaller share of the work at the largest size must fit exactly to count."""
_EXACT = 0.004
_EXACT_UNITS = 300

Key = tuple[int, str, Category]


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A place in the source, its units at each size, and the shape that they have (None where
    none fits)."""

    line: int
    what: str
    category: Category
    curve: tuple[tuple[float, float], ...]
    fit: Fit | None
    noise: float
    share: float

    @property
    def shape(self) -> Shape:
        """The shape; where none fits, the likeliest class if chance rules, or else the smallest
        shape that is not below the local slope."""
        if self.fit is not None:
            return self.fit.shape
        if self.noise > _LOUD:
            return likeliest(self.curve)
        power = local_power(self.curve)
        return next((s for s in POLYNOMIAL if s.power >= power - 0.1), BY_NAME["n^4"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What the counts say: the sites that matter, the fastest growing and heaviest first, and
    whether C code without a model was among the calls."""

    sites: tuple[Site, ...]
    opaque: tuple[str, ...]
    sizes: tuple[int, ...]

    @property
    def shape(self) -> Shape:
        return self.sites[0].shape if self.sites else CONSTANT

    @property
    def exact(self) -> bool:
        """Whether the deciding site's shape is beyond doubt."""
        if not self.sites:
            return len(self.sizes) >= LEAST_POINTS
        first = self.sites[0]
        return first.fit is not None and first.fit.residual <= max(_EXACT * 5, first.noise)


Readings = Mapping[int, Sequence[Reading]]
"""The readings at each size, one for each fresh input."""


def classify(readings: Readings, operations: Mapping[int, float] | None = None) -> Counted | None:
    """What the counts say, or None if there are too few sizes. ``operations`` is by how much the
    counts of a size are to be divided (calls of a script); 1 otherwise."""
    sizes = sorted(readings)
    if len(sizes) < LEAST_POINTS:
        return None
    divisors = operations or {}
    totals = {n: _totals(readings[n], divisors.get(n, 1.0)) for n in sizes}
    work = sum(WEIGHTS[key[2]] * _mean(values) for key, values in totals[sizes[-1]].items())
    keys = {key for by_key in totals.values() for key in by_key}
    sites = [_site(key, totals, sizes, work) for key in keys]
    kept = [site for site in sites if site is not None and _matters(site)]
    kept.sort(key=lambda site: (site.shape.order, site.share), reverse=True)
    opaque = sorted({f"{o.what} (line {o.line})" for r in _all(readings) for o in r.opaque})
    return Counted(sites=tuple(kept), opaque=tuple(opaque), sizes=tuple(sizes))


def _all(readings: Readings) -> Iterable[Reading]:
    return (reading for repeats in readings.values() for reading in repeats)


def _totals(repeats: Sequence[Reading], divisor: float) -> dict[Key, list[float]]:
    """The units of each site, one figure for each repeat."""
    by_key: dict[Key, list[float]] = defaultdict(lambda: [0.0] * len(repeats))
    for index, reading in enumerate(repeats):
        for count in reading.counts:
            by_key[_key(count)][index] += count.units / divisor
    return dict(by_key)


def _key(count: Count) -> Key:
    return count.line, count.what, count.category


def _site(
    key: Key, totals: Mapping[int, Mapping[Key, list[float]]], sizes: Sequence[int], work: float
) -> Site | None:
    series = [(n, totals[n].get(key, [0.0])) for n in sizes]
    curve = tuple((float(n), _mean(values)) for n, values in series)
    largest = curve[-1][1]
    while curve and curve[0][1] <= 0:
        curve = curve[1:]
    if len(curve) < LEAST_POINTS or any(value <= 0 for _, value in curve):
        return None
    noise = _noise([values for _, values in series])
    upper_noise = _noise([values for _, values in series[len(series) // 2 :]], noise)
    return Site(
        line=key[0],
        what=key[1],
        category=key[2],
        curve=curve,
        fit=_fit(curve, noise, upper_noise),
        noise=noise,
        share=WEIGHTS[key[2]] * largest / work if work else 0.0,
    )


@lru_cache(maxsize=512)  # the same readings are classified again as others are added to them
def _fit(curve: tuple[tuple[float, float], ...], noise: float, upper_noise: float) -> Fit | None:
    """The simplest shape within what noise allows, and at the larger sizes within what their own
    does; the smallest sizes are left out first where none fits, for there the lower orders rule.
    In a loud curve a fit would be chance."""
    if noise > _MOST_TOLERANCE:
        return None
    tolerance = min(_MOST_TOLERANCE, max(TOLERANCE, 2 * noise))
    upper_tolerance = max(TOLERANCE, _UPPER * upper_noise)
    upper = curve[len(curve) // 2 :]
    for start in range(max(1, len(curve) - 5)):
        fits = fit_all(curve[start:])
        if upper_tolerance < tolerance:
            fits = [fit for fit in fits if fit.strays(upper) <= upper_tolerance]
        found = simplest(fits, tolerance)
        if found is not None:
            return found
    return nearest(fit_all(curve), _MOST_TOLERANCE)


def _matters(site: Site) -> bool:
    if site.shape is CONSTANT:
        return False
    if site.share >= _SHARE:
        return True
    exact = site.fit is not None and site.fit.residual <= _EXACT
    return exact and site.curve[-1][1] >= _EXACT_UNITS


def _noise(repeats: Sequence[Sequence[float]], otherwise: float = 0.0) -> float:
    """The relative standard error of the means, pooled over the sizes (the root mean square);
    ``otherwise`` if nothing was counted twice."""
    errors = []
    for values in repeats:
        mean = _mean(values)
        if len(values) > 1 and mean > 0:
            variance = sum((v - mean) ** 2 for v in values) / (len(values) - 1)
            errors.append(variance / len(values) / mean**2)
    return math.sqrt(sum(errors) / len(errors)) if errors else otherwise


def _mean(values: Sequence[float]) -> float:
    return math.fsum(values) / len(values)
