"""Which sites decide: each is classified by itself, and small ones only where they are exact."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import pytest

from judge.complexity.counts import classify
from judge.complexity.fit import LEAST_POINTS
from sandbox.counts import Category, Count, Reading
from tests.complexity.curves import SIZES, Units, readings

COUNTED = SIZES[:12]
LARGEST = COUNTED[-1]


def growth(sites: dict[int, Units], repeats: int = 1) -> str:
    found = classify(readings(sites, sizes=COUNTED, repeats=repeats))
    assert found is not None
    return found.shape.growth


@pytest.mark.parametrize(
    ("units", "expected"),
    [
        (lambda n: 7, "O(1)"),
        (lambda n: n.bit_length(), "O(log n)"),
        (lambda n: 3 * n + 5, "O(n)"),
        (lambda n: n * n.bit_length(), "O(n log n)"),
        (lambda n: n * math.ceil(math.log2(n)), "O(n log n)"),
        (lambda n: sum(n // k for k in range(1, n + 1)), "O(n log n)"),
        (lambda n: n * (n - 1) // 2, "O(n^2)"),
        (lambda n: n * (n + 1) // 2 + 40 * n, "O(n^2)"),
        (lambda n: n * (n - 1) * (n - 2) / 6 + 1, "O(n^3)"),
        (lambda n: n * math.isqrt(n), "O(n^2)"),
    ],
)
def test_whole_counts_of_well_known_loops(units: Units, expected: str) -> None:
    assert growth({3: units}) == expected


def test_nothing_but_constants_is_constant() -> None:
    found = classify(readings({1: lambda n: 1, 2: lambda n: 500}, sizes=COUNTED))
    assert found is not None
    assert (found.sites, found.shape.growth, found.exact) == ((), "O(1)", True)


def test_the_fastest_growing_site_decides_and_comes_first() -> None:
    found = classify(readings({1: lambda n: 900 * n, 2: lambda n: n * n}, sizes=COUNTED))
    assert found is not None
    assert [site.line for site in found.sites] == [2, 1]
    assert found.shape.growth == "O(n^2)"


def test_an_exact_quadratic_site_of_one_per_cent_decides() -> None:
    """In the sum it would drown; by itself it is n^2 to the digit."""
    linear = 99 * LARGEST  # 99 times the quadratic site at the largest size
    found = classify(readings({1: lambda n: linear * n, 2: lambda n: n * n}, sizes=COUNTED))
    assert found is not None
    assert found.sites[0].share < 0.011
    assert found.shape.growth == "O(n^2)"


@pytest.mark.parametrize("seed", range(20))
def test_a_site_with_a_tiny_share_and_noise_does_not_decide(seed: int) -> None:
    rng = random.Random(seed)

    def rare(n: int) -> float:
        return float(round(0.0003 * n**1.6 * rng.lognormvariate(0, 0.3)))

    assert growth({1: lambda n: 30 * n, 2: rare}, repeats=3) == "O(n)"


@pytest.mark.parametrize("seed", range(20))
def test_a_site_of_chance_with_a_large_share_is_told_by_its_means(seed: int) -> None:
    """Comparisons of a sort of shuffled input: n log n, within two per cent."""
    rng = random.Random(seed)
    sites: dict[int, Units] = {
        1: lambda n: n,
        2: lambda n: round(n * math.log2(n) * rng.gauss(1, 0.02)),
    }
    assert growth(sites, repeats=3) == "O(n log n)"


@pytest.mark.parametrize("seed", range(20))
def test_a_linear_site_with_chance_in_it_is_never_worse_than_n_log_n(seed: int) -> None:
    rng = random.Random(seed)
    sites: dict[int, Units] = {1: lambda n: n * rng.gauss(1, 0.03), 2: lambda n: n}
    assert growth(sites, repeats=3) in ("O(n)", "O(n log n)")


LOUD = [
    (lambda n, share: n * share, "O(n)", ("O(n)", "O(n log n)")),
    (lambda n, share: n * n * share, "O(n^2)", ("O(n^2)",)),
    (lambda n, share: 40 * share, "O(1)", ("O(1)", "O(log n)")),
    (lambda n, share: 9 * math.log2(n) * share, "O(log n)", ("O(1)", "O(log n)")),
]


@pytest.mark.parametrize(("units", "expected", "bearable"), LOUD)
def test_work_that_is_mere_chance_is_told_by_its_trend(
    units: Callable[[int, float], float], expected: str, bearable: tuple[str, ...]
) -> None:
    """As of a search that ends anywhere: the least and the most differ a hundredfold."""
    found = []
    for seed in range(50):
        rng = random.Random(seed)
        sites: dict[int, Units] = {
            1: lambda n, rng=rng: 1 + round(units(n, rng.uniform(0.01, 1))),  # type: ignore[misc]
            2: lambda n: 1,
        }
        found.append(growth(sites, repeats=3))
    assert set(found) <= set(bearable)
    assert found.count(expected) >= 40


def test_a_loud_exponential_stays_one() -> None:
    rng = random.Random(1)
    sites: dict[int, Units] = {1: lambda n: round(900 * 1.6**n * rng.uniform(0.2, 1))}
    found = classify(readings(sites, sizes=range(9, 19), repeats=3))
    assert found is not None
    assert found.shape.growth == "O(2^n)"


@pytest.mark.parametrize("seed", range(20))
def test_chance_at_small_sizes_excuses_nothing_at_large_ones(seed: int) -> None:
    """A bit set fills up to its cap by chance and is then as long as ever: n log n would be within
    the noise of the first part, and leaves the second."""
    rng = random.Random(seed)

    def shifted(n: int) -> float:
        digits = units = 0.0
        for _ in range(min(n, 200)):
            digits = min(67, digits + rng.uniform(0, 4))
            units += digits
        return units + 67 * max(0, n - 200)

    assert growth({1: shifted}, repeats=3) == "O(n)"


def test_a_site_that_begins_late_is_told_by_the_sizes_where_it_is() -> None:
    assert growth({1: lambda n: 0 if n < 100 else n * n, 2: lambda n: n}) == "O(n^2)"


def test_a_site_that_was_hardly_reached_does_not_decide() -> None:
    late = COUNTED[-LEAST_POINTS + 1]
    assert growth({1: lambda n: 0 if n < late else 5 * n * n, 2: lambda n: n}) == "O(n)"


def test_counts_of_a_script_are_divided_by_its_operations() -> None:
    taken = readings({1: lambda n: n * n.bit_length()}, sizes=COUNTED)
    found = classify(taken, {n: float(n) for n in COUNTED})
    assert found is not None
    assert found.shape.growth == "O(log n)"


def test_amortised_work_is_constant_for_one_operation() -> None:
    """A table that doubles: 2n copies at most over n operations."""

    def copied(n: int) -> float:
        return float(n + 2 ** (n - 1).bit_length())

    found = classify(readings({1: copied}, sizes=COUNTED), {n: float(n) for n in COUNTED})
    assert found is not None
    assert found.shape.growth == "O(1)"


def test_calls_without_a_model_are_listed_once_with_their_line() -> None:
    found = classify(readings({1: lambda n: n}, "re.match", "hashlib.md5", sizes=COUNTED))
    assert found is not None
    assert found.opaque == ("hashlib.md5 (line 9)", "re.match (line 9)")


def test_too_few_sizes_say_nothing() -> None:
    assert classify(readings({1: lambda n: n}, sizes=COUNTED[: LEAST_POINTS - 1])) is None
    assert classify({}) is None


def test_what_stands_in_one_line_is_told_apart() -> None:
    def both(n: int) -> Reading:
        return Reading(
            counts=(
                Count(line=4, what="loop", category=Category.OPS, units=n),
                Count(line=4, what="slice", category=Category.COPY, units=n * n),
            )
        )

    found = classify({n: [both(n)] for n in COUNTED})
    assert found is not None
    assert [(site.what, site.shape.name) for site in found.sites] == [
        ("slice", "n^2"),
        ("loop", "n"),
    ]


def test_shares_are_of_all_work_at_the_largest_size() -> None:
    found = classify(readings({1: lambda n: 3 * n, 2: lambda n: n}, sizes=COUNTED))
    assert found is not None
    assert [round(site.share, 6) for site in found.sites] == [0.75, 0.25]
