"""The solver against systems whose answer is known."""

from __future__ import annotations

import math

from hypothesis import assume, given
from hypothesis import strategies as st

from judge.complexity.least_squares import solve
from judge.complexity.shapes import BY_NAME
from tests.complexity.curves import SIZES

numbers = st.floats(-100, 100).filter(lambda x: abs(x) > 1e-3)
positive = st.floats(0.01, 100)


@st.composite
def systems(draw: st.DrawFn) -> tuple[list[list[float]], list[float]]:
    rows, columns = draw(st.integers(4, 12)), draw(st.integers(1, 4))
    matrix = [draw(st.lists(numbers, min_size=rows, max_size=rows)) for _ in range(columns)]
    return matrix, draw(st.lists(positive, min_size=rows, max_size=rows))


@given(systems())
def test_what_is_left_over_is_orthogonal_to_every_column(
    system: tuple[list[list[float]], list[float]],
) -> None:
    columns, target = system
    found = solve(columns, target)
    assume(found is not None)
    assert found is not None
    weighted = [[x / t for x, t in zip(c, target, strict=True)] for c in columns]
    terms = [[c * x for x in column] for c, column in zip(found, weighted, strict=True)]
    rest = [1 - math.fsum(row) for row in zip(*terms, strict=True)]
    scale = 1 + max(math.hypot(*term) for term in terms)
    for column in weighted:
        dot = math.fsum(r * x for r, x in zip(rest, column, strict=True))
        assert abs(dot) <= 1e-9 * scale * math.hypot(*column)


@given(st.lists(st.floats(0.1, 1000), min_size=4, max_size=4), st.integers(7, len(SIZES)))
def test_coefficients_of_an_exact_mix_are_recovered(wanted: list[float], count: int) -> None:
    sizes = SIZES[:count]
    columns = [[BY_NAME[name](n) for n in sizes] for name in ("n^3", "n^2", "n", "1")]
    target = [
        sum(c * x for c, x in zip(wanted, row, strict=True)) for row in zip(*columns, strict=True)
    ]
    found = solve(columns, target)
    assert found is not None
    for got, right in zip(found, wanted, strict=True):
        assert math.isclose(got, right, rel_tol=1e-6)


@given(st.floats(-1000, 1000).filter(lambda x: abs(x) > 1e-3))
def test_columns_that_depend_on_each_other_have_no_answer(factor: float) -> None:
    sizes = [float(n) for n in SIZES]
    assert solve([sizes, [factor * n for n in sizes]], sizes) is None
    both = [n + factor * n**2 for n in sizes]
    assert solve([sizes, [n**2 for n in sizes], both], sizes) is None


def test_a_column_of_nothing_has_no_answer() -> None:
    assert solve([[0.0, 0.0, 0.0]], [1.0, 2.0, 3.0]) is None


def test_more_unknowns_than_rows_have_no_answer() -> None:
    assert solve([[1.0, 2.0], [1.0, 3.0], [4.0, 1.0]], [1.0, 1.0]) is None


def test_errors_count_by_their_share() -> None:
    """A constant for 1 and 1000: the relative errors are balanced near the small value."""
    found = solve([[1.0, 1.0]], [1.0, 1000.0])
    assert found is not None
    assert found[0] < 2
