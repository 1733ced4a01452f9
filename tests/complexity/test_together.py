"""Growth in two variables is put together from a sweep along each."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest

from judge.complexity.counts import classify
from judge.complexity.together import together
from sandbox.counts import Category, Count, Reading

SIZES = tuple(13 << step for step in range(8))
BASE = 200.0
Units = Callable[[float, float], float]


def sweep(units: dict[int, Units], *, second: bool) -> dict[int, list[Reading]]:
    """What counting finds along one variable; ``units`` are those of the site in each line."""

    def reading(size: float) -> Reading:
        n, k = (BASE, size) if second else (size, BASE)
        counts = [
            Count(line=line, what="loop", category=Category.OPS, units=of(n, k))
            for line, of in units.items()
        ]
        return Reading(counts=tuple(counts))

    return {size: [reading(size)] for size in SIZES}


CASES: list[tuple[dict[int, Units], str]] = [
    ({1: lambda n, k: n}, "O(n)"),
    ({1: lambda n, k: k}, "O(k)"),
    ({1: lambda n, k: 7.0}, "O(1)"),
    ({1: lambda n, k: n * k}, "O(n * k)"),
    ({1: lambda n, k: n + k}, "O(n + k)"),
    ({1: lambda n, k: n, 2: lambda n, k: k}, "O(n + k)"),
    ({1: lambda n, k: n * math.log2(k), 2: lambda n, k: k}, "O(n * log k + k)"),
    ({1: lambda n, k: n * k, 2: lambda n, k: n, 3: lambda n, k: k}, "O(n * k)"),
    ({1: lambda n, k: n * n, 2: lambda n, k: n * k}, "O(n^2 + n * k)"),
    ({1: lambda n, k: math.log2(n) + math.log2(k)}, "O(log n + log k)"),
]


@pytest.mark.parametrize(("units", "expected"), CASES, ids=[text for _, text in CASES])
def test_sums_and_products_are_told_apart(units: dict[int, Units], expected: str) -> None:
    along = [classify(sweep(units, second=second)) for second in (False, True)]
    first, second = along
    assert first is not None
    assert second is not None
    assert together(first.sites, second.sites, ("n", "k")) == expected
