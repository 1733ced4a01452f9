"""When time overrules counts, and what it says where it is alone. Times are made up."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import pytest

from judge.complexity.shapes import BY_NAME, CLASS_SHAPES, CONSTANT
from judge.complexity.times import by_time, fitted_times, outgrows
from tests.complexity.curves import SIZES

LARGE = tuple(13 << k for k in range(4, 17))
OVERHEAD = 40e-6


def times(
    cost: Callable[[float], float],
    sizes: tuple[int, ...] = LARGE,
    *,
    noise: float = 0.0,
    seed: int = 1,
) -> list[tuple[float, float]]:
    """``cost`` in seconds, with the overhead of a call; noise only ever adds."""
    rng = random.Random(seed)
    return [(float(n), (cost(n) + OVERHEAD) * (1 + abs(rng.gauss(0, noise)))) for n in sizes]


def bent(at: int, factor: float, octaves: float) -> Callable[[float], float]:
    """Linear; by the time n has grown ``octaves`` beyond ``at``, each element costs ``factor``
    times as much, as when data leaves a cache."""

    def cost(n: float) -> float:
        along = min(1.0, max(0.0, math.log2(n / at) / octaves))
        return float(50e-9 * n * factor**along)

    return cost


@pytest.mark.parametrize("noise", [0.0, 0.05])
@pytest.mark.parametrize("power", [1.7, 2.0, 3.0])
@pytest.mark.parametrize("seed", range(10))
def test_a_real_power_over_three_octaves_outgrows(power: float, noise: float, seed: int) -> None:
    sizes = LARGE[:8]
    curve = times(lambda n: 0.3 * (n / sizes[-1]) ** power, sizes, noise=noise, seed=seed)
    assert outgrows(curve, BY_NAME["n"])


@pytest.mark.parametrize("factor", [1.5, 2.0, 3.0])
@pytest.mark.parametrize("at", [LARGE[k] for k in range(2, len(LARGE))])
@pytest.mark.parametrize("octaves", [0.5, 1.0, 2.0, 3.0])
def test_a_cache_that_fills_is_no_growth(at: int, factor: float, octaves: float) -> None:
    for seed in range(5):
        curve = times(bent(at, factor, octaves), noise=0.05, seed=seed)
        assert not outgrows(curve, BY_NAME["n"])


@pytest.mark.parametrize("logs", [1, 2])
@pytest.mark.parametrize("noise", [0.0, 0.05, 0.15])
def test_logarithms_do_not_outgrow(logs: int, noise: float) -> None:
    for seed in range(20):
        curve = times(lambda n: 20e-9 * n * math.log2(n) ** logs, noise=noise, seed=seed)
        assert not outgrows(curve, BY_NAME["n"])


@pytest.mark.parametrize("shape", CLASS_SHAPES, ids=lambda shape: shape.name)
def test_no_shape_outgrows_itself(shape: Callable[[float], float]) -> None:
    sizes = SIZES[:9]
    for seed in range(20):
        curve = times(lambda n: 0.1 * shape(n) / shape(sizes[-1]), sizes, noise=0.1, seed=seed)
        assert not outgrows(curve, shape)  # type: ignore[arg-type]


def test_a_power_over_two_octaves_is_not_enough() -> None:
    sizes = (100, 140, 200, 280, 399)
    assert not outgrows(times(lambda n: 1e-8 * n**3, sizes), BY_NAME["n"])


def test_a_slight_power_over_a_few_half_octaves_is_not_enough() -> None:
    sizes = tuple(round(100 * 2 ** (k / 2)) for k in range(8))
    assert not outgrows(times(lambda n: 1e-5 * n**1.6, sizes), BY_NAME["n"])


def test_less_than_half_a_power_is_not_enough_over_many_octaves_either() -> None:
    """Data that leave one cache after the other."""
    sizes = tuple(100 * 4**k for k in range(6))
    assert not outgrows(times(lambda n: 1e-5 * n**1.4, sizes), BY_NAME["n"])


def test_what_a_call_costs_by_itself_does_not_hide_a_power() -> None:
    """At 150 microseconds, the overhead of 40 makes it look smaller."""
    sizes = (12, 25, 50, 100, 200, 400, 800, 1600)
    assert outgrows(times(lambda n: 150e-6 * (n / 100) ** 1.62, sizes), BY_NAME["n"])


def test_what_cannot_be_heard_does_not_outgrow() -> None:
    assert not outgrows(times(lambda n: 1e-16 * n**2), BY_NAME["1"])


@pytest.mark.parametrize("name", ["n", "n^2", "n^3"])
@pytest.mark.parametrize("noise", [0.0, 0.03])
def test_time_alone_tells_powers_apart(name: str, noise: float) -> None:
    shape = BY_NAME[name]
    sizes = LARGE[:9] if name == "n" else SIZES[2:11]
    for seed in range(20):
        curve = times(lambda n: 0.2 * shape(n) / shape(sizes[-1]), sizes, noise=noise, seed=seed)
        timed = by_time(curve)
        assert timed is not None
        assert abs(timed.shape.power - shape.power) < 0.5


@pytest.mark.parametrize("base", [1.5, 2.0, 3.0])
def test_time_alone_tells_an_exponential(base: float) -> None:
    timed = by_time(times(lambda n: 0.1 * base ** (n - 20), tuple(range(12, 21))))
    assert timed is not None
    assert timed.shape.growth == "O(2^n)"


def test_nothing_but_overhead_is_constant() -> None:
    timed = by_time(times(lambda n: 1e-6))
    assert timed is not None
    assert timed.shape is CONSTANT


def test_few_audible_times_that_grow_say_nothing() -> None:
    assert by_time(times(lambda n: 1e-9 * n, LARGE[:11])) is None


def test_three_sizes_say_nothing() -> None:
    assert by_time(times(lambda n: 1e-3 * n)[:3]) is None


def test_overhead_does_not_flatten_a_line() -> None:
    """At the smallest sizes the overhead is most of the time."""
    for seed in range(20):
        timed = by_time(times(lambda n: 80e-9 * n, noise=0.02, seed=seed))
        assert timed is not None
        assert timed.shape.growth in ("O(n)", "O(n log n)")


@pytest.mark.parametrize("shape", CLASS_SHAPES, ids=lambda shape: shape.name)
def test_the_drawn_curve_goes_through_its_own_points(shape: Callable[[float], float]) -> None:
    curve = times(lambda n: 0.1 * shape(n) / shape(832), SIZES[:9])
    drawn = fitted_times(curve, shape)  # type: ignore[arg-type]
    for got, (_, right) in zip(drawn, curve, strict=True):
        assert math.isclose(got, right, rel_tol=1e-6)
