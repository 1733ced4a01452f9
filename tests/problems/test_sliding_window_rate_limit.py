"""The hidden tests of `sliding-window-rate-limit`: oracles, what generators reach, large cases."""

from __future__ import annotations

import importlib
import random
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from judge.catalogue.examples import load_examples
from judge.catalogue.hidden import load_hidden, module_name
from judge.catalogue.load import load_problem
from sandbox.calls import FunctionCall
from tests.problems.drawing import reached

ROOT = Path(__file__).resolve().parents[2]
SLUG = "sliding-window-rate-limit"
PROBLEM = load_problem(ROOT / "problems" / SLUG, ROOT / "reference" / SLUG)
HIDDEN = load_hidden(PROBLEM)
ORACLE: Any = importlib.import_module(f"{module_name(PROBLEM)}.oracle")
PROPERTIES = {test.name: test for test in HIDDEN.properties}
LARGE = {case.name: case for case in HIDDEN.large}

Case = tuple[list[int], int]


def some_cases(count: int = 300) -> list[Case]:
    rng = random.Random(2)
    gaps = (0, 1, 250, 499, 500, 501, 998, 999, 1000, 1001)
    cases = []
    for _ in range(count):
        timestamps = [rng.choice((0, 3, 999, 5000))]
        for _ in range(rng.randrange(9)):
            timestamps.append(timestamps[-1] + rng.choice(gaps))
        cases.append((timestamps, rng.choice((0, 1, 2, 3, 99))))
    return [([], 0), ([], 3), *cases]


def of_every_start(timestamps: list[int], k: int) -> int:
    """Windows that begin at every millisecond that can matter, not at messages only."""
    starts = {t + shift for t in timestamps for shift in (-999, -998, -1, 0, 1)}
    return min(k, max((sum(s <= t < s + 1000 for t in timestamps) for s in starts), default=0))


@pytest.mark.parametrize("oracle", [ORACLE.by_definition, ORACLE.in_one_pass])
def test_oracles_agree_with_windows_that_begin_anywhere(oracle: Callable[..., int]) -> None:
    for timestamps, k in some_cases():
        assert oracle(timestamps, k) == of_every_start(timestamps, k), (timestamps, k)


@pytest.mark.parametrize("name", PROPERTIES)
def test_oracles_agree_on_drawn_cases(name: str) -> None:
    def differ(case: Any) -> bool:
        calls = case if isinstance(case, list) else [case]
        return any(
            ORACLE.by_definition(ts, k) != ORACLE.in_one_pass(ts, k)
            for ts, k in calls
            if len(ts) <= 400
        )

    assert not reached(PROPERTIES[name], differ)


@pytest.mark.parametrize("name", PROPERTIES)
def test_drawn_cases_keep_the_promises_of_the_statement(name: str) -> None:
    def breaks_them(case: Any) -> bool:
        calls = case if isinstance(case, list) else [case]
        return any(
            list(ts) != sorted(ts) or k < 0 or any(not 0 <= t <= 10**13 for t in ts)
            for ts, k in calls
        )

    assert not reached(PROPERTIES[name], breaks_them)


def test_window_edge_draws_messages_999_and_1000_ms_apart() -> None:
    test = PROPERTIES["window edge"]
    assert reached(test, lambda case: case[0][-1] - case[0][0] == 999)
    assert reached(test, lambda case: case[0][-1] - case[0][0] == 1000)
    assert reached(test, lambda case: case[0][0] % 1000 not in (0, 1, 998, 999))


def test_cap_is_drawn_around_the_fullest_window() -> None:
    def capped_by(offset: int) -> Callable[[Case], bool]:
        return lambda case: bool(case[1] == ORACLE.in_one_pass(case[0], 10**9) + offset)

    for offset in (-1, 0, 1):
        assert reached(PROPERTIES["cap at k"], capped_by(offset))


def test_fullest_window_is_drawn_first_last_and_between() -> None:
    def fullest_only(first: bool, last: bool) -> Callable[[Case], bool]:
        def drawn(case: Case) -> bool:
            timestamps, k = case
            best = ORACLE.in_one_pass(timestamps, k)
            without_first = ORACLE.in_one_pass(timestamps[1:], k)
            without_last = ORACLE.in_one_pass(timestamps[:-1], k)
            return (without_first < best, without_last < best) == (first, last)

        return drawn

    for first, last in ((True, False), (False, True), (False, False)):
        assert reached(PROPERTIES["any start"], fullest_only(first, last))


def test_nothing_is_drawn_in_each_of_its_forms() -> None:
    test = PROPERTIES["nothing to count"]
    assert reached(test, lambda case: not case[0] and case[1] == 0)
    assert reached(test, lambda case: not case[0] and case[1] > 0)
    assert reached(test, lambda case: bool(case[0]) and case[1] == 0)


def test_more_than_a_thousand_messages_are_drawn_into_one_window() -> None:
    test = PROPERTIES["same instant"]
    assert reached(test, lambda case: ORACLE.in_one_pass(case[0], 10**9) > 1000)


def test_clocks_are_drawn_across_midnight_and_32_bits() -> None:
    def across(turn: int) -> Callable[[Case], bool]:
        return lambda case: any(a < turn <= b < a + 1000 for a, b in pairwise(case[0]))

    for turn in (86_400_000, 2**32):
        assert reached(PROPERTIES["turning clocks"], across(turn))


def test_calls_are_drawn_that_differ_only_between_their_ends() -> None:
    def alike(case: list[Case]) -> bool:
        (a, k), (b, other_k) = case[:2]
        outline = (a[0], a[-1], len(a), k) == (b[0], b[-1], len(b), other_k)
        return outline and ORACLE.by_definition(a, k) != ORACLE.by_definition(b, k)

    assert reached(PROPERTIES["separate calls"], alike)


@pytest.mark.parametrize("n", [1, 2, 3, 10, 300, 4000])
@pytest.mark.parametrize("name", LARGE)
def test_large_cases_can_be_built_at_every_size(name: str, n: int) -> None:
    timestamps, k = LARGE[name].build(n, random.Random(3))
    assert len(timestamps) == n
    assert timestamps == sorted(timestamps)
    assert timestamps[0] >= 0
    assert k > n
    if n <= 300:
        assert ORACLE.by_definition(timestamps, k) == ORACLE.in_one_pass(timestamps, k)


def test_large_cases_have_the_shapes_that_they_are_named_for() -> None:
    n = 20_000
    fullest = {
        name: ORACLE.in_one_pass(*case.build(n, random.Random(4))) for name, case in LARGE.items()
    }
    assert n / 4 < fullest["crowd"] < n / 2
    assert 1900 < fullest["steady stream"] < 2300
    assert fullest["one instant"] == n
    assert fullest["sparse days"] == 2


def test_largest_case_is_as_large_as_the_statement_allows() -> None:
    assert max(case.n for case in HIDDEN.large) == 1_000_000


def test_examples_show_what_the_oracle_answers() -> None:
    for shown in load_examples(PROBLEM):
        assert isinstance(shown.call, FunctionCall)
        assert shown.expected == (ORACLE.by_definition(*shown.call.arguments),)
