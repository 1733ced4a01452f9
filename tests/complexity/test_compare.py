"""Made-up runs whose true ratio is known: costs with noise that only ever adds."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.complexity.compare import APART, SMALLEST_EFFECT, compare, samples_of
from judge.model.bench import Change, Comparison
from judge.model.growth import Estimate, GrowthMeasurement, Point

NAMES = ("new", "old")
DOUBLING = tuple(2**k for k in range(5, 14))
Run = dict[int, tuple[float, ...]]

costs = st.floats(1e-7, 10.0)
runs = st.dictionaries(
    st.integers(1, 10**6), st.lists(costs, min_size=1, max_size=5).map(tuple), max_size=12
)


def run(
    cost: Callable[[int], float],
    rng: random.Random,
    *,
    noise: float,
    sizes: Sequence[int] = DOUBLING,
) -> Run:
    return {n: tuple(cost(n) * (1 + abs(rng.gauss(0, noise))) for _ in range(4)) for n in sizes}


def against(
    new: Run, old: Run, *, yardsticks: tuple[float, float] | None = None, apart: bool = False
) -> Comparison:
    return compare(new, old, names=NAMES, yardsticks=yardsticks, apart=apart)


@pytest.mark.parametrize("sizes", [DOUBLING, (100, 200, 400), (30, 100, 1000, 5000, 20000)])
@pytest.mark.parametrize("noise", [0.01, 0.1])
@pytest.mark.parametrize("trend", [0.0, 0.5])
def test_interval_holds_the_true_ratio_19_times_in_20(
    sizes: tuple[int, ...], noise: float, trend: float
) -> None:
    rng = random.Random(4)
    middle = math.exp(math.fsum(map(math.log, sizes)) / len(sizes))
    held, times = 0, 1000
    for _ in range(times):
        new = run(lambda n: 1e-3 * 1.3 * n ** (1 + trend), rng, noise=noise, sizes=sizes)
        ratio = against(new, run(lambda n: 1e-3 * n, rng, noise=noise, sizes=sizes)).ratio
        assert ratio is not None
        held += ratio.low <= 1.3 * (ratio.n or middle) ** trend <= ratio.high
    assert 0.93 <= held / times <= 0.98


def test_runs_at_different_times_are_not_told_apart_by_the_weather() -> None:
    rng = random.Random(9)
    alarms = {False: 0, True: 0}
    for _ in range(500):
        factor = math.exp(rng.gauss(0, APART))
        new = run(lambda n: n * factor, rng, noise=0.02)  # noqa: B023 - called at once
        old = run(float, rng, noise=0.02)
        for apart in alarms:
            alarms[apart] += against(new, old, apart=apart).change is not Change.SAME
    assert alarms[True] / 500 < 0.07 < 0.2 < alarms[False] / 500


def test_equal_runs_are_rarely_told_apart() -> None:
    rng = random.Random(5)
    found = [
        against(run(float, rng, noise=noise), run(float, rng, noise=noise)).change
        for noise in (0.01, 0.03, 0.1)
        for _ in range(300)
    ]
    assert found.count(Change.SAME) / len(found) > 0.96


@pytest.mark.parametrize(
    ("factor", "change"), [(1.1, Change.SLOWER), (1 / 1.1, Change.FASTER), (1.0, Change.SAME)]
)
def test_ten_percent_are_seen_through_some_noise(factor: float, change: Change) -> None:
    rng = random.Random(6)
    found = [
        against(run(lambda n: factor * n, rng, noise=0.03), run(float, rng, noise=0.03)).change
        for _ in range(100)
    ]
    assert found.count(change) >= 95


@given(runs, runs)
def test_swapping_the_runs_turns_the_ratio_over(new: Run, old: Run) -> None:
    forth, back = against(new, old), against(old, new)
    turned = {Change.FASTER: Change.SLOWER, Change.SLOWER: Change.FASTER}
    assert back.change is turned.get(forth.change, forth.change)
    assert (forth.ratio is None) is (back.ratio is None) is (forth.change is Change.CANNOT_TELL)
    if forth.ratio is not None and back.ratio is not None:
        assert math.isclose(forth.ratio.value * back.ratio.value, 1, rel_tol=1e-6)
        assert math.isclose(forth.ratio.low * back.ratio.high, 1, rel_tol=1e-6)
        assert forth.ratio.low <= forth.ratio.value <= forth.ratio.high < math.inf


@given(runs, runs, st.floats(0.01, 100))
def test_yardstick_cancels_the_speed_of_the_machine(new: Run, old: Run, speed: float) -> None:
    slowed = {n: tuple(each * speed for each in samples) for n, samples in new.items()}
    plain = against(new, old, yardsticks=(1.0, 1.0))
    found = against(slowed, old, yardsticks=(speed, 1.0))
    assert found.normalised
    if plain.ratio is not None and found.ratio is not None:
        assert math.isclose(found.ratio.value, plain.ratio.value, rel_tol=1e-6)


@given(runs)
def test_run_is_the_same_as_itself(same: Run) -> None:
    assert against(same, same).change is (Change.SAME if len(same) >= 3 else Change.CANNOT_TELL)


def test_exact_difference_below_three_percent_does_not_matter() -> None:
    old: Run = {n: (n * 1e-6,) for n in DOUBLING}
    for factor, change in ((1 + SMALLEST_EFFECT * 0.9, Change.SAME), (1.04, Change.SLOWER)):
        assert against({n: (n * 1e-6 * factor,) for n in DOUBLING}, old).change is change


def test_gap_that_grows_is_told_at_the_largest_size() -> None:
    rng = random.Random(7)
    # Faster at first and slower in the end: what counts is where it leads.
    new = run(lambda n: 1e-6 * n * n, rng, noise=0.02)
    found = against(new, run(lambda n: 1e-3 * n, rng, noise=0.02))
    assert found.change is Change.SLOWER
    assert found.ratio is not None
    assert found.ratio.trend == pytest.approx(1.0, abs=0.05)
    assert found.ratio.n == 8192
    assert found.ratio.value == pytest.approx(8.192, rel=0.1)
    assert found.by_size[0][1] == pytest.approx(0.032, rel=0.1)


def test_short_calls_do_not_hide_what_long_ones_show() -> None:
    rng = random.Random(10)

    def timed(slowness: float) -> Run:
        clock = {n: 5e-5 * rng.uniform(1, 2) for n in DOUBLING}
        return {n: (clock[n] + slowness * 1e-6 * n,) for n in DOUBLING}

    found = against(timed(1.2), timed(1.0))
    assert found.change is Change.SLOWER
    assert [n for n, _ in found.by_size] == [512, 1024, 2048, 4096, 8192]


def test_more_samples_are_no_advantage() -> None:
    rng = random.Random(8)
    old = {n: tuple(n * (1 + abs(rng.gauss(0, 0.3))) for _ in range(3)) for n in DOUBLING}
    new = {n: (*old[n], n * 1.0, n * 1.0) for n in DOUBLING}
    assert against(new, old).by_size == tuple((n, 1.0) for n in DOUBLING)


@pytest.mark.parametrize(
    ("new", "reason"),
    [
        ({}, "no size in common, and it takes 3"),
        ({3: (1.0,)}, "no size in common, and it takes 3"),
        ({100: (1.0,), 200: (0.0,), 400: ()}, "only 1 size in common, and it takes 3"),
        ({100: (1.0,), 200: (1.0,), 9: (1.0,)}, "only 2 sizes in common, and it takes 3"),
    ],
)
def test_too_little_in_common_is_said(new: Run, reason: str) -> None:
    found = against(new, {100: (1.0,), 200: (1.0,), 400: (1.0,)})
    assert (found.change, found.ratio, found.reason) == (Change.CANNOT_TELL, None, reason)


def test_samples_of_a_measurement_are_by_size() -> None:
    unknown = Estimate(growth="inconclusive", confidence=0.0)
    points = (Point(n=8, cpu_seconds=0.5, cpu_samples=(0.5, 0.75), peak_bytes=0),)
    measured = GrowthMeasurement(name="a", variable="n", time=unknown, space=unknown, points=points)
    assert samples_of(measured) == {8: (0.5, 0.75)}
