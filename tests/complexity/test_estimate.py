"""The conclusions that made-up measurements allow: counts decide, time audits."""

from __future__ import annotations

import random
from collections.abc import Callable

from judge.complexity.estimate import Series, conclude, dominating, settled
from judge.complexity.times import by_time
from judge.model.growth import INCONCLUSIVE
from tests.complexity.curves import SIZES, Units, readings

COUNTED = SIZES[:9]
TIMED = tuple(13 << k for k in range(13))


def series(
    counted: Units | None = None,
    timed: Callable[[int], float] | None = None,
    *opaque: str,
    occupied: Callable[[int], int] = lambda n: 100,
    timed_at: tuple[int, ...] = TIMED,
) -> Series:
    made = Series()
    if counted is not None:
        made.readings = readings({1: counted, 2: lambda n: n}, *opaque, sizes=COUNTED)
        made.operations = dict.fromkeys(COUNTED, 1)
    if timed is not None:
        made.times = {n: [timed(n) * 1.3, timed(n)] for n in timed_at}
        made.bytes = {n: occupied(n) for n in timed_at}
    return made


def linear(n: int) -> float:
    return 100e-9 * n


def test_counts_and_time_that_agree_are_sure() -> None:
    found = conclude(series(lambda n: n, linear))
    assert (found.time.growth, found.time.basis) == ("O(n)", "counts")
    assert found.time.confidence >= 0.95


def test_counts_decide_a_log_factor_that_time_cannot_tell() -> None:
    found = conclude(series(lambda n: n * n.bit_length(), linear))
    assert (found.time.growth, found.time.basis) == ("O(n log n)", "counts")


def test_time_that_bends_once_does_not_overrule() -> None:
    found = conclude(series(lambda n: n, lambda n: linear(n) * (3 if n > 6000 else 1)))
    assert (found.time.growth, found.time.basis) == ("O(n)", "counts")


def test_time_overrules_counts_that_it_outgrows_by_a_power() -> None:
    """Work that nobody counted."""
    quadratic = series(lambda n: n, lambda n: 1e-9 * n**2)
    found = conclude(quadratic)
    assert (found.time.growth, found.time.basis) == ("O(n^2)", "time")
    assert found.time.confidence < 0.8


def test_time_that_grows_slower_does_not_overrule() -> None:
    found = conclude(series(lambda n: n * n, linear))
    assert (found.time.growth, found.time.basis) == ("O(n^2)", "counts")


def test_hidden_work_that_agrees_is_a_little_less_sure() -> None:
    found = conclude(series(lambda n: n, linear, "re.match"))
    assert found.time.growth == "O(n)"
    assert 0.5 < found.time.confidence < 0.95
    assert found.opaque == ("re.match (line 9)",)


def test_hidden_work_that_takes_a_power_more_is_told_by_time() -> None:
    found = conclude(series(lambda n: n, lambda n: 1e-9 * n**2, "re.match"))
    assert (found.time.growth, found.time.basis) == ("O(n^2)", "time")


def test_hidden_work_is_not_accused_for_a_log_factor() -> None:
    made = series(lambda n: n, lambda n: 2e-9 * n * n.bit_length() ** 2, "re.match")
    timed = by_time(made.time_curve())
    assert timed is not None
    assert timed.shape.growth == "O(n log n)"
    assert conclude(made).time.growth == "O(n)"


def test_without_counts_time_is_alone_and_unsure() -> None:
    found = conclude(series(None, lambda n: 1e-9 * n**2))
    assert (found.time.growth, found.time.basis) == ("O(n^2)", "time")
    assert found.time.confidence < 0.8


def test_nothing_measured_is_inconclusive() -> None:
    found = conclude(Series())
    assert (found.time.growth, found.time.confidence) == (INCONCLUSIVE, 0.0)
    assert (found.space.growth, found.space.basis) == (INCONCLUSIVE, "memory was not measured")
    assert (found.shape, found.space_shape, found.sites) == (None, None, ())


def test_three_sizes_are_inconclusive() -> None:
    short = series()
    short.times = {n: [1e-3 * n] for n in TIMED[:3]}
    assert conclude(short).time.growth == INCONCLUSIVE


def test_memory_is_concluded_from_bytes_with_frames() -> None:
    made = series(lambda n: n, linear, occupied=lambda n: 56 + 8 * n)
    assert conclude(made).space.growth == "O(n)"
    made = series(lambda n: n, linear)
    made.depths = {n: n for n in TIMED[:7]}
    found = conclude(made).space
    assert (found.growth, found.basis) == ("O(n)", "depth")


def test_fitted_curves_have_a_value_for_each_point() -> None:
    made = series(lambda n: n, linear, occupied=lambda n: 56 + 8 * n)
    found = conclude(made)
    assert len(made.points()) == len(found.time.fitted) == len(found.space.fitted)


def test_a_point_has_its_smallest_time() -> None:
    point = series(lambda n: n, linear).points()[0]
    assert point.cpu_seconds == min(point.cpu_samples) == linear(TIMED[0])


def test_a_point_without_counted_bytes_takes_at_least_what_a_smaller_one_took() -> None:
    made = series(lambda n: n, linear, occupied=lambda n: 8 * n)
    made.bytes = {n: size for n, size in made.bytes.items() if n < 1000}
    made.pages = {TIMED[-1]: 1 << 20}
    peaks = [point.peak_bytes for point in made.points()]
    assert peaks == sorted(peaks)
    assert peaks[-1] == 1 << 20


def test_clear_counts_are_settled_and_scattered_ones_are_not() -> None:
    assert settled(series(lambda n: n * n), 0.004)
    rng = random.Random(1)
    assert not settled(series(lambda n: n * rng.gauss(1, 0.05)), 0.004)
    assert not settled(Series(), 0.004)


def test_what_dominates_is_of_the_fastest_class() -> None:
    made = Series(
        readings=readings({1: lambda n: n, 2: lambda n: n * n, 3: lambda n: 5 * n * n}),
        operations=dict.fromkeys(SIZES[:12], 1),
    )
    assert [site.line for site in dominating(conclude(made).sites)] == [3, 2]
