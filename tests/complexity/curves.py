"""Made-up curves whose growth is known, at the sizes that the judge measures at. No clock."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence

from judge.complexity.shapes import BY_NAME, Shape
from sandbox.counts import Category, Count, Opaque, Reading

SIZES = (13, 18, 26, 36, 52, 104, 208, 416, 832, 1664, 3328, 6656, 13312, 26624, 53248)
"""What doubling from 13 gives; dearer functions are measured at fewer of them."""
MOST = {"n^2": 12, "n^3": 9}
CLASS_NAMES = ("1", "log n", "n", "n log n", "n^2", "n^3")

Curve = list[tuple[float, float]]


def sizes_for(name: str, count: int = len(SIZES)) -> tuple[int, ...]:
    return SIZES[: min(count, MOST.get(name, len(SIZES)))]


def curve(
    shape: Shape | Callable[[float], float],
    sizes: Sequence[int],
    *,
    scale: float = 1.0,
    beside: Mapping[str, float] | None = None,
    noise: float = 0.0,
    rng: random.Random | None = None,
) -> Curve:
    """``scale`` at the largest size. ``beside`` gives the share that each lower shape has there;
    ``noise`` is the relative standard deviation of each value."""
    shares = dict(beside or {})
    largest = sizes[-1]
    rest = 1 - sum(shares.values())
    weather = rng or random.Random(0)

    def value(n: float) -> float:
        lower = sum(part * BY_NAME[k](n) / BY_NAME[k](largest) for k, part in shares.items())
        return scale * (rest * shape(n) / shape(largest) + lower)

    return [(float(n), value(n) * (1 + weather.gauss(0, noise))) for n in sizes]


Units = Callable[[int], float]


def reading(n: int, sites: Mapping[int, Units], *opaque: str, what: str = "loop") -> Reading:
    """One run at ``n``: units by line."""
    counts = tuple(
        Count(line=line, what=what, category=Category.OPS, units=units(n))
        for line, units in sites.items()
    )
    return Reading(counts=counts, opaque=tuple(Opaque(line=9, what=name) for name in opaque))


def readings(
    sites: Mapping[int, Units], *opaque: str, sizes: Sequence[int] = SIZES[:12], repeats: int = 1
) -> dict[int, list[Reading]]:
    return {n: [reading(n, sites, *opaque) for _ in range(repeats)] for n in sizes}
