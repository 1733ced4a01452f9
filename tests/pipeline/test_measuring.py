"""What a measurement does when the code fails by itself at some size."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from judge.errors import UsageError
from judge.model.growth import GrowthMeasurement, Plan
from judge.pipeline.bench import bench_function
from sandbox.zygote import Zygotes

DEEP = """
def f(n):
    return 0 if n == 0 else 1 + f(n - 1)

def make(n, rng):
    return (100 * n,)
"""
CAPPED = """
def f(xs):
    if len(xs) > 100:
        raise KeyError(len(xs))
    return sum(xs)

def make(n, rng):
    return (list(range(n)),)
"""


@pytest.fixture(scope="module")
def zygotes() -> Iterator[Zygotes]:
    with Zygotes() as own:
        yield own


def measured(source: str, zygotes: Zygotes) -> GrowthMeasurement:
    return bench_function(
        source, name="f.py", function="f", generator="make", plan=Plan(seed=1), zygotes=zygotes
    )


def test_sizes_that_went_well_count_though_a_larger_one_recursed_too_deeply(
    zygotes: Zygotes,
) -> None:
    found = measured(DEEP, zygotes)
    assert [note for note in found.notes if "recursed too deeply" in note]
    assert (found.time.growth, found.space.growth) == ("O(n)", "O(n)")
    assert any(len(point.cpu_samples) > 1 for point in found.points)


def test_code_that_raises_while_counted_is_an_error_that_names_the_size(zygotes: Zygotes) -> None:
    with pytest.raises(UsageError, match="failed at n = 104: KeyError"):
        measured(CAPPED, zygotes)
