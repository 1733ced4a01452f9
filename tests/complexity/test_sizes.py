"""The search for sizes, with made-up costs: enough of them, cheaply, and always an end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.complexity.sizes import STARTS, Cost, Ladder, climb

MOST_COST = 0.07


@dataclass
class Climbed:
    """What a search measured: each size with its cost, in order."""

    costs: dict[int, float | None] = field(default_factory=dict)
    twice: list[int] = field(default_factory=list)

    @property
    def done(self) -> list[int]:
        return sorted(n for n, cost in self.costs.items() if cost is not None)

    @property
    def spent(self) -> float:
        return sum(cost or 0.0 for cost in self.costs.values())


def climbed(
    cost: Cost, ladder: Ladder, more: Callable[[Climbed], bool] = lambda c: True
) -> Climbed:
    result = Climbed()

    def measure(n: int) -> float | None:
        if n in result.costs:
            result.twice.append(n)
        result.costs[n] = cost(n)
        return result.costs[n]

    climb(ladder, measure, lambda: more(result))
    return result


def ladder(least: int = 13, most: int = 1 << 20) -> Ladder:
    return Ladder(least=least, most=most, most_cost=MOST_COST)


starts = st.sampled_from(STARTS)
units = st.floats(-9, -4).map(lambda exponent: 10**exponent)


@given(starts, units, st.sampled_from([0.0, 0.5, 1.0, 2.0, 3.0, 4.0]))
def test_a_power_gets_enough_sizes_and_none_is_far_too_dear(
    least: int, unit: float, power: float
) -> None:
    result = climbed(lambda n: unit * n**power, ladder(least))
    if unit * 5**power <= MOST_COST:
        assert len(result.done) >= 7
        later = [cost or 0.0 for n, cost in result.costs.items() if n > least]
        assert max(later, default=0.0) <= 8 * MOST_COST  # the first one is not foreseen
    assert result.twice == []


@given(starts, units, st.floats(1.2, 4.0))
def test_an_exponential_gets_enough_sizes_and_none_is_far_too_dear(
    least: int, unit: float, base: float
) -> None:
    def cost(n: int) -> float | None:
        spent = unit * base ** min(n, 200)
        return spent if spent <= 5 * MOST_COST else None

    result = climbed(cost, ladder(least))
    if unit * base**9 <= MOST_COST:
        assert len(result.done) >= 7
    assert len([c for n, c in result.costs.items() if c is None and n >= least]) <= 2
    assert result.twice == []


@given(starts, st.integers(1, 5000), st.floats(0.0, 1e-4))
def test_sizes_below_one_that_fails_are_used(least: int, failing: int, unit: float) -> None:
    result = climbed(lambda n: unit if n < failing else None, ladder(least))
    assert result.twice == []
    assert len(result.costs) < 80
    assert result.done == [n for n in sorted(result.costs) if n < failing]
    assert len(result.done) >= min(7, failing - 1)


@given(starts)
def test_where_everything_fails_the_search_ends_soon(least: int) -> None:
    result = climbed(lambda n: None, ladder(least))
    assert result.done == []
    assert len(result.costs) <= 3


@given(starts, st.integers(0, 30), st.floats(1e-8, 1e-2), st.sampled_from([0, 1, 2, 3]))
def test_nothing_is_measured_once_the_budget_is_used_up(
    least: int, allowed: int, unit: float, power: int
) -> None:
    result = climbed(
        lambda n: unit * n**power, ladder(least), more=lambda c: len(c.costs) < allowed
    )
    assert len(result.costs) <= allowed
    assert result.twice == []


@given(starts, st.integers(2, 200), st.sampled_from([0, 1, 2, 3]))
def test_no_size_is_above_the_most(least: int, most: int, power: int) -> None:
    result = climbed(lambda n: 1e-6 * n**power, ladder(least, most))
    assert all(1 <= n <= most for n in result.costs)


@given(starts, st.lists(st.floats(1e-6, 0.5) | st.none(), min_size=1, max_size=30))
def test_costs_without_rhyme_come_to_an_end(least: int, costs: list[float | None]) -> None:
    result = climbed(lambda n: costs[n % len(costs)], ladder(least))
    assert result.twice == []
    assert len(result.costs) < 80


@pytest.mark.parametrize("least", STARTS)
def test_what_is_cheap_goes_up_to_the_most_by_doubling(least: int) -> None:
    result = climbed(lambda n: 1e-5, ladder(least))
    assert 2 * result.done[-1] > 1 << 20
    assert {b / a for a, b in zip(result.done[5:], result.done[6:], strict=False)} == {2.0}


def test_an_exponential_is_measured_one_by_one() -> None:
    result = climbed(lambda n: 1e-7 * 2.0**n, ladder())
    top = result.done[-1]
    assert 1e-7 * 2.0**top > MOST_COST / 3
    assert result.done[-6:] == list(range(top - 5, top + 1))
