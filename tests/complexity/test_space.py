"""What memory shows: bytes that come in steps, as CPython's own objects do, and depth of calls."""

from __future__ import annotations

import math
import random
import sys
from collections.abc import Callable

import pytest

from judge.complexity.space import Occupied, classify_space
from tests.complexity.curves import SIZES, Curve, curve

Bytes = Callable[[int], float]
SPACED = SIZES[:12]


def occupied(size: Bytes, sizes: tuple[int, ...] = SPACED, depth: Bytes | None = None) -> Occupied:
    depths = {} if depth is None else {n: depth(n) for n in sizes}
    return classify_space({n: size(n) for n in sizes}, depths, {})


def appended(n: int) -> int:
    """A list that grew by ``append``: an eighth more than needed."""
    items: list[None] = []
    for _ in range(n):
        items.append(None)
    return sys.getsizeof(items)


def keyed(n: int) -> int:
    """A dictionary with n keys: powers of two."""
    return sys.getsizeof({key: None for key in range(n)})


def collected(n: int) -> int:
    """A set that grew by ``add``: powers of four, later of two."""
    items = set()
    for key in range(n):
        items.add(key)
    return sys.getsizeof(items)


@pytest.mark.parametrize("start", [13, 11, 15, 9])
@pytest.mark.parametrize("container", [appended, keyed, collected])
@pytest.mark.parametrize("part", [1, 2, 3, 10])
def test_steps_of_containers_are_linear(
    start: int, container: Callable[[int], int], part: int
) -> None:
    sizes = tuple(round(start * k) for k in (1, 1.4, 2, 2.8, 4, 8, 16, 32, 64, 128, 256, 512))
    found = occupied(lambda n: 200 + container(n // part), sizes)
    assert found.shape.growth == "O(n)"
    assert found.basis == "bytes"


@pytest.mark.parametrize("container", [appended, keyed, collected])
def test_integers_beyond_the_cached_ones_do_not_change_the_class(
    container: Callable[[int], int],
) -> None:
    """CPython keeps those below 257; each later one is an object of 28 bytes."""
    found = occupied(lambda n: 200 + container(n) + 28 * max(0, n - 257))
    assert found.shape.growth == "O(n)"


def test_a_set_whose_steps_are_fourfold_is_linear_but_not_surely() -> None:
    """Every other size takes as much as the one before."""
    small = (896, 896, 2896, 2896, 2896, 10576, 10576, 41324, 41324, 164204, 164204)
    large = (655_724, 655_724, 2_621_804, 2_621_804, 6_291_820)
    sizes = (*SIZES, 2 * SIZES[-1])
    found = classify_space(dict(zip(sizes, small + large, strict=True)), {}, {})
    assert found.shape.growth == "O(n)"
    assert found.certain < 0.8


def test_a_dictionary_whose_index_widens_at_the_largest_sizes_is_linear() -> None:
    """From 26,624 keys on an entry takes a tenth more; measured with a queue beside it."""
    small = (1664, 1664, 2480, 2480, 4112, 8160, 15_728, 30_080, 59_312, 117_248, 233_120)
    large = (465_392, 929_936, 1_989_040, 4_109_360)
    found = classify_space(dict(zip(SIZES, small + large, strict=True)), {}, {})
    assert found.shape.growth == "O(n)"


def test_a_list_for_each_list_is_quadratic() -> None:
    rows = SPACED[:9]
    assert occupied(lambda n: appended(n) + n * appended(n), rows).shape.growth == "O(n^2)"


def test_a_table_of_doubling_lists_is_n_log_n() -> None:
    """As of a sparse table: log n rows of 8 n bytes."""
    found = occupied(lambda n: sum(56 + 8 * (n - (1 << k) + 1) for k in range(n.bit_length())))
    assert found.shape.growth in ("O(n)", "O(n log n)")
    exact = occupied(lambda n: 56 + 8 * n * math.log2(n))
    assert exact.shape.growth == "O(n log n)"


@pytest.mark.parametrize("base", [2.0, 3.0])
def test_doubled_lists_are_exponential(base: float) -> None:
    found = occupied(lambda n: 56 + 36 * base**n, tuple(range(9, 18)))
    assert found.shape.growth == "O(2^n)"


@pytest.mark.parametrize("size", [0, 28, 300, 4000])
def test_what_stays_small_is_constant(size: int) -> None:
    rng = random.Random(1)
    found = occupied(lambda n: size + rng.choice([0, 8, 32]))
    assert (found.shape.growth, found.certain >= 0.95) == ("O(1)", True)


def test_a_large_buffer_is_constant() -> None:
    assert occupied(lambda n: 65_536 + (n % 3) * 28).shape.growth == "O(1)"


def test_a_wider_integer_is_no_growth() -> None:
    """A sum of n numbers takes a digit more now and then."""
    assert occupied(lambda n: 100 + 4 * (n.bit_length() // 6)).shape.growth == "O(1)"


VARIABLES = [
    (232, 264, 296, 296, 296, 296, 296, 328, 328, 336, 340, 340, 340),
    (200, 200, 232, 232, 232, 232, 232, 280, 280, 312, 312, 312, 320),
]
"""Peaks of loops that only add up, and add up what they added up, at the usual sizes."""


@pytest.mark.parametrize("peaks", VARIABLES)
@pytest.mark.parametrize("most", [10, 13])
def test_variables_whose_integers_get_longer_are_no_growth(
    peaks: tuple[int, ...], most: int
) -> None:
    found = classify_space(dict(zip(SIZES[:most], peaks, strict=False)), {}, {})
    assert found.shape.growth == "O(1)"


def test_a_short_stack_that_grows_with_every_doubling_is_logarithmic() -> None:
    """Of a number halved until it is 0: lists grow by four elements at first."""
    peaks = (144, 176, 176, 176, 176, 176, 176, 240, 272, 304, 336, 368, 400)
    found = classify_space(dict(zip(SIZES[:13], peaks, strict=True)), {}, {})
    assert found.shape.growth == "O(log n)"


def test_between_sizes_that_are_close_a_small_figure_that_grows_is_linear() -> None:
    """Of an exponential function with a few lists of n elements."""
    peaks = (704, 736, 768, 832, 832, 896, 896, 960)
    found = classify_space(dict(zip(range(11, 19), peaks, strict=True)), {}, {})
    assert found.shape.growth == "O(n)"


def test_bits_by_the_million_are_growth_while_they_are_small() -> None:
    """n bits in one integer: a few hundred bytes, but more each time."""
    assert occupied(lambda n: 28 + 4 * (n // 30)).shape.growth == "O(n)"


def test_few_sizes_are_not_certain() -> None:
    assert occupied(lambda n: 8.0 * n, SPACED[:3]).certain < 0.5


@pytest.mark.parametrize(
    ("depth", "growth"),
    [
        (lambda n: n + 2, "O(n)"),
        (lambda n: n // 2 + 1, "O(n)"),
        (lambda n: n.bit_length() + 1, "O(log n)"),
        (lambda n: 3, "O(1)"),
        (lambda n: 3 + (n > 100), "O(1)"),
    ],
)
def test_depth_of_calls_decides_where_no_object_is_kept(depth: Bytes, growth: str) -> None:
    found = occupied(lambda n: 100.0, depth=depth)
    assert found.shape.growth == growth
    assert growth == "O(1)" or found.basis == "depth"


def test_the_larger_of_bytes_and_depth_counts() -> None:
    rows = SPACED[:9]
    assert occupied(lambda n: 8.0 * n * n, rows, depth=lambda n: n).shape.growth == "O(n^2)"
    assert occupied(lambda n: 8.0 * n, rows, depth=lambda n: n.bit_length()).basis == "bytes"


def test_depth_with_chance_in_it_is_still_logarithmic() -> None:
    """A search tree from shuffled keys is about twice as deep as need be, give or take."""
    right = 0
    for seed in range(50):
        rng = random.Random(seed)
        points: Curve = curve(lambda n: math.log2(n), SPACED, scale=30, noise=0.05, rng=rng)
        depths = {int(n): float(round(value)) for n, value in points}
        right += classify_space({n: 100.0 for n in SPACED}, depths, {}).shape.growth == "O(log n)"
    assert right >= 45


def test_bytes_that_begin_with_nothing_leave_the_answer_to_the_depth() -> None:
    """As where integers up to 256 are shared: the slope from zero is that of no power."""
    sizes = (13, 18, 26, 36, 52, 104, 208, 416, 832)
    found = occupied(lambda n: 0.0 if n < 257 else 64.0 * (n - 257), sizes, depth=lambda n: n + 1)
    assert (found.shape.growth, found.basis) == ("O(n)", "depth")
    assert found.certain < 0.9
