from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.report.bench_units import (
    duration,
    log_ticks,
    memory,
    per_doubling,
    size_ticks,
    tick,
    times,
)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.0, "0 ns"),
        (4.2e-10, "0.42 ns"),
        (8.5e-7, "850 ns"),
        (9.996e-7, "1.00 µs"),
        (1.234e-6, "1.23 µs"),
        (0.0456, "45.6 ms"),
        (0.99999, "1.00 s"),
        (12.0, "12.0 s"),
        (4321.0, "4,321 s"),
    ],
)
def test_seconds_have_three_digits_and_a_sensible_unit(seconds: float, text: str) -> None:
    assert duration(seconds) == text


@pytest.mark.parametrize(
    ("count", "text"),
    [(0, "0 B"), (512, "512 B"), (4096, "4.00 KiB"), (40_000_000, "38.1 MiB")],
)
def test_bytes_are_binary(count: int, text: str) -> None:
    assert memory(count) == text


def test_growth_per_doubling_does_not_depend_on_the_steps() -> None:
    assert per_doubling([8, 16, 128], [1.0, 2.0, 16.0]) == [None, 2.0, pytest.approx(2.0)]
    assert per_doubling([8, 16, 32], [0.0, 1.0, 4.0]) == [None, None, 4.0]
    assert per_doubling([], []) == []
    assert [times(None), times(2.04), times(1234.5)] == ["", "x2.0", "x1.23e+03"]


@given(st.floats(1e-9, 1e3), st.floats(1.001, 1e9), st.integers(2, 12))
def test_ticks_are_round_few_and_within_the_axis(low: float, factor: float, most: int) -> None:
    found = log_ticks(low, low * factor, label=tick, most=most)
    values = [value for value, _ in found]
    assert values == sorted(set(values))
    assert len(found) <= most
    assert all(low <= value <= low * factor for value in values)
    assert all(math.isclose(value, float(f"{value:.2g}")) for value in values)
    if factor >= 10:
        assert len(found) >= min(2, most)


def test_ticks_of_sizes_keep_the_largest_and_leave_room() -> None:
    assert size_ticks([1, 3, 4, 8, 64], most=3) == [(1.0, "1"), (8.0, "8"), (64.0, "64")]
    assert size_ticks([1, 2, 4, 8], most=3) == [(1.0, "1"), (2.0, "2"), (4.0, "4"), (8.0, "8")]
    assert size_ticks([], most=3) == []
    assert size_ticks([1600], most=3) == [(1600.0, "1,600")]
