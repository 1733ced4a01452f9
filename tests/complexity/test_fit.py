"""Curves whose growth is known get their class back, and simpler ones are never accused.

Exact curves may have lower terms of up to half their value at the largest size; with noise, up to
a tenth for a log factor or a power, and a fiftieth for a constant beside a square or a cube, for
more of it looks like a slower shape over the sizes there are.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.complexity.fit import Fit, fit_all, fit_shape, local_power, simplest
from judge.complexity.shapes import BY_NAME, POLYNOMIAL, Shape, exponential
from tests.complexity.curves import CLASS_NAMES, SIZES, Curve, curve, sizes_for

EXACT = 0.015
TIMES = 40
LOWER = {name: BY_NAME[name].lower for name in CLASS_NAMES if name != "1"}
shapes = st.sampled_from(POLYNOMIAL)
names = st.sampled_from(CLASS_NAMES)
scales = st.floats(-6, 12).map(lambda exponent: 10**exponent)


def told(points: Curve, tolerance: float = EXACT) -> str:
    fit = simplest(fit_all(points), tolerance)
    return "nothing" if fit is None else fit.shape.growth


def noisy(
    name: str, noise: float, *, beside: dict[str, float] | None = None, count: int = 12
) -> Iterator[Curve]:
    """Curves whose values are off by ``noise`` each."""
    sizes = sizes_for(name, count)
    for seed in range(TIMES):
        rng = random.Random(seed)
        yield curve(BY_NAME[name], sizes, scale=1e4, beside=beside, noise=noise, rng=rng)


@given(shapes, scales, st.integers(8, 12))
def test_every_shape_fits_its_own_curve(shape: Shape, scale: float, count: int) -> None:
    fit = fit_shape(curve(shape, SIZES[:count], scale=scale), shape)
    assert fit is not None
    assert fit.residual < 1e-6


@given(shapes.filter(lambda s: bool(s.lower)), scales, st.floats(0.05, 0.3), st.data())
def test_lower_terms_are_found(
    shape: Shape, scale: float, part: float, data: st.DataObject
) -> None:
    lower = data.draw(st.sampled_from(shape.lower))
    sizes = SIZES[:10]
    fit = fit_shape(curve(shape, sizes, scale=scale, beside={lower: part}), shape)
    assert fit is not None
    assert fit.residual < 1e-6
    at = dict(zip((fit.shape, *fit.lower), fit.coefficients, strict=True))
    assert at[shape] * shape(sizes[-1]) == pytest.approx(scale * (1 - part), rel=1e-4)
    assert at[BY_NAME[lower]] * BY_NAME[lower](sizes[-1]) == pytest.approx(scale * part, rel=1e-4)


@given(names, scales, st.integers(8, len(SIZES)))
def test_an_exact_curve_gets_its_class(name: str, scale: float, count: int) -> None:
    points = curve(BY_NAME[name], sizes_for(name, count), scale=scale)
    assert told(points) == BY_NAME[name].growth


@given(st.sampled_from(sorted(LOWER)), scales, st.integers(8, len(SIZES)), st.data())
def test_exact_lower_terms_do_not_hide_the_class(
    name: str, scale: float, count: int, data: st.DataObject
) -> None:
    lower = data.draw(st.sampled_from(LOWER[name]))
    beside = {lower: data.draw(st.floats(0.0, 0.5))}
    points = curve(BY_NAME[name], sizes_for(name, count), scale=scale, beside=beside)
    assert told(points) == BY_NAME[name].growth


@given(scales, st.integers(9, 12), st.floats(0.0, 0.2), st.floats(0.0, 0.2), st.floats(0.0, 0.2))
def test_a_cube_with_all_its_lower_terms(
    scale: float, count: int, square: float, line: float, flat: float
) -> None:
    beside = {"n^2": square, "n": line, "1": flat}
    assert told(curve(BY_NAME["n^3"], SIZES[:count], scale=scale, beside=beside)) == "O(n^3)"


@pytest.mark.parametrize(("noise", "tolerance"), [(0.01, 0.02), (0.03, 0.06)])
@pytest.mark.parametrize("name", CLASS_NAMES)
def test_noise_hardly_changes_the_class(name: str, noise: float, tolerance: float) -> None:
    right = sum(told(points, tolerance) == BY_NAME[name].growth for points in noisy(name, noise))
    assert right >= 0.97 * TIMES


@pytest.mark.parametrize(
    ("name", "lower", "part"),
    [
        ("log n", "1", 0.1),
        ("n", "1", 0.1),
        ("n log n", "n", 0.1),
        ("n log n", "1", 0.1),
        ("n^2", "n", 0.1),
        ("n^2", "1", 0.02),
        ("n^3", "n^2", 0.1),
        ("n^3", "n", 0.02),
        ("n^3", "1", 0.005),
    ],
)
def test_noise_and_a_small_lower_term_hardly_change_the_class(
    name: str, lower: str, part: float
) -> None:
    curves = noisy(name, 0.01, beside={lower: part})
    right = sum(told(points, 0.02) == BY_NAME[name].growth for points in curves)
    assert right >= 0.95 * TIMES


@pytest.mark.parametrize("noise", [0.01, 0.03])
@pytest.mark.parametrize("count", [5, 9, 15])
def test_a_constant_with_noise_is_constant(noise: float, count: int) -> None:
    assert {told(points, 2 * noise) for points in noisy("1", noise, count=count)} <= {
        "O(1)",
        "nothing",
    }


@pytest.mark.parametrize("beside", [{}, {"1": 0.1}, {"log n": 0.05}])
@pytest.mark.parametrize("noise", [0.01, 0.03, 0.1])
@pytest.mark.parametrize("count", [7, 12, 15])
def test_a_line_with_noise_is_never_worse_than_n_log_n(
    noise: float, count: int, beside: dict[str, float]
) -> None:
    for points in noisy("n", noise, count=count, beside=beside):
        assert told(points, 2 * noise) in ("nothing", "O(log n)", "O(n)", "O(n log n)")


@given(st.floats(1.4, 3.0), st.integers(14, 22), scales)
def test_an_exponential_is_no_cube(base: float, top: int, scale: float) -> None:
    points = curve(exponential(base), tuple(range(top - 8, top + 1)), scale=scale)
    assert told(points) == "O(2^n)"


@pytest.mark.parametrize("base", [1.4, 1.6, 2.0, 3.0])
def test_an_exponential_with_noise_is_hardly_ever_a_cube(base: float) -> None:
    right = 0
    for seed in range(TIMES):
        rng = random.Random(seed)
        points = curve(exponential(base), tuple(range(12, 22)), noise=0.02, rng=rng)
        right += told(points, 0.04) == "O(2^n)"
    assert right >= 0.95 * TIMES


@given(st.integers(14, 22), scales)
def test_a_cube_at_close_sizes_is_no_exponential(top: int, scale: float) -> None:
    points = curve(BY_NAME["n^3"], tuple(range(top - 8, top + 1)), scale=scale)
    assert told(points) == "O(n^3)"


@given(st.floats(1.4, 3.0), st.integers(14, 22))
def test_the_base_of_an_exponential_is_recovered(base: float, top: int) -> None:
    fit = simplest(fit_all(curve(exponential(base), tuple(range(top - 8, top + 1)))), EXACT)
    assert fit is not None
    assert fit.shape.base == pytest.approx(base, rel=1e-6)


@pytest.mark.parametrize(
    ("residuals", "chosen"),
    [
        ({"n": 0.010, "n log n": 0.008, "n^2": 0.002}, "n"),
        ({"n": 0.020, "n log n": 0.010, "n^2": 0.001}, "n log n"),
        ({"n": 0.010, "n log n": 0.010, "n^2": 1e-9}, "n^2"),
        ({"n": 0.010, "n sqrt n": 0.0001}, "n"),
        ({"n": 0.060, "n sqrt n": 0.001, "n^2": 0.060}, "n sqrt n"),
        ({"n": 0.060, "n sqrt n": 0.014, "n^2": 0.040}, None),
        ({"n": 0.016}, None),
        ({}, None),
    ],
)
def test_the_simplest_within_tolerance_is_taken_unless_another_is_exact(
    residuals: dict[str, float], chosen: str | None
) -> None:
    fits = [
        Fit(shape=BY_NAME[name], lower=(), coefficients=(1.0,), residual=residual)
        for name, residual in residuals.items()
    ]
    found = simplest(fits, EXACT)
    assert (None if found is None else found.shape.name) == chosen


@pytest.mark.parametrize("name", ["n sqrt n", "n^2 sqrt n", "sqrt n"])
def test_what_lies_between_two_classes_is_bounded_from_above(name: str) -> None:
    shape = BY_NAME[name]
    assert told(curve(shape, SIZES[:12])) == shape.growth


def test_beyond_a_cube_there_is_no_class() -> None:
    fit = simplest(fit_all(curve(BY_NAME["n^4"], SIZES[:9])), EXACT)
    assert fit is None or fit.shape.growth == "inconclusive"


def test_a_curve_that_falls_has_no_growing_fit() -> None:
    falling = [(float(n), 1e6 / n) for n in SIZES]
    assert all(fit.shape.name == "1" for fit in fit_all(falling))


@given(st.floats(0.0, 4.0), st.integers(4, len(SIZES)))
def test_the_local_power_is_that_of_a_power(power: float, count: int) -> None:
    points = curve(lambda n: n**power, SIZES[:count])
    assert local_power(points) == pytest.approx(power, abs=1e-9)


def test_a_fit_is_a_function_of_n() -> None:
    fit = Fit(shape=BY_NAME["n^2"], lower=(BY_NAME["n"],), coefficients=(2.0, 3.0), residual=0.0)
    assert fit(10) == 230
