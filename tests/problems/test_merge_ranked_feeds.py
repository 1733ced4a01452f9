"""The hidden tests of `merge-ranked-feeds`: the oracle, what generators reach, large cases."""

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
SLUG = "merge-ranked-feeds"
PROBLEM = load_problem(ROOT / "problems" / SLUG, ROOT / "reference" / SLUG)
HIDDEN = load_hidden(PROBLEM)
ORACLE: Any = importlib.import_module(f"{module_name(PROBLEM)}.oracle")
PROPERTIES = {test.name: test for test in HIDDEN.properties}
LARGE = {case.name: case for case in HIDDEN.large}

Feeds = list[list[tuple[str, int]]]
Case = tuple[Feeds, int]
Ranked = list[tuple[str, int, int]]


def post_by_post(feeds: Feeds, m: int) -> Ranked:
    """The best copy of each post on its own; then the posts in rank order."""
    best: dict[str, tuple[int, int]] = {}
    for number, feed in enumerate(feeds):
        for post, score in feed:
            best[post] = max(best.get(post, (score, -number)), (score, -number))
    posts = sorted(best, key=lambda post: (-best[post][0], post))
    return [(post, best[post][0], -best[post][1]) for post in posts][:m]


def calls_of(case: Any) -> list[Case]:
    return case if isinstance(case, list) else [case]


@pytest.mark.parametrize("name", PROPERTIES)
def test_oracle_agrees_with_the_best_copy_of_each_post(name: str) -> None:
    def differ(case: Any) -> bool:
        return any(ORACLE.by_definition(*call) != post_by_post(*call) for call in calls_of(case))

    assert not reached(PROPERTIES[name], differ, cases=40)


@pytest.mark.parametrize("name", PROPERTIES)
def test_drawn_cases_keep_the_promises_of_the_statement(name: str) -> None:
    def breaks_them(case: Any) -> bool:
        return any(
            feed != sorted(feed, key=lambda entry: (-entry[1], entry[0]))
            or not 0 <= m <= 10**9
            or any(not 1 <= len(post) <= 16 or abs(score) > 10**18 for post, score in feed)
            for feeds, m in calls_of(case)
            for feed in feeds
        )

    assert not reached(PROPERTIES[name], breaks_them, cases=40)


def test_nothing_is_drawn_in_each_of_its_forms() -> None:
    test = PROPERTIES["nothing to show"]
    assert reached(test, lambda case: case[0] == [])
    assert reached(test, lambda case: case[0] == [[], []])
    assert reached(test, lambda case: any(case[0]) and case[1] == 0)
    assert reached(test, lambda case: any(case[0]) and case[1] == 10**9)


def test_ties_are_drawn_across_feeds_against_the_order_of_the_feeds() -> None:
    def across(case: Case) -> bool:
        answer = post_by_post(*case)
        return any(a[1] == b[1] and a[2] > b[2] for a, b in pairwise(answer))

    assert reached(PROPERTIES["ties by name"], across)


def test_the_best_copy_is_drawn_in_an_earlier_and_in_a_later_feed() -> None:
    def counting(earlier: bool) -> Callable[[Case], bool]:
        def drawn(case: Case) -> bool:
            numbers = {post: number for post, _, number in post_by_post(*case)}
            others = ((n, numbers[p]) for n, feed in enumerate(case[0]) for p, _ in feed)
            return any(counts < n if earlier else counts > n for n, counts in others)

        return drawn

    assert reached(PROPERTIES["one copy counts"], counting(earlier=True))
    assert reached(PROPERTIES["one copy counts"], counting(earlier=False))


def test_equal_copies_are_drawn_in_feeds_2_and_10() -> None:
    def in_both(case: Case) -> bool:
        feeds = case[0]
        return len(feeds) > 10 and bool(set(feeds[2]) & set(feeds[10]))

    assert reached(PROPERTIES["equal copies"], in_both)


def test_m_is_drawn_around_the_number_of_posts() -> None:
    def off_by(offset: int) -> Callable[[Case], bool]:
        return lambda case: case[1] == len(post_by_post(case[0], 10**9)) + offset

    for offset in (-1, 0, 1):
        assert reached(PROPERTIES["first m"], off_by(offset))


def test_repeats_are_drawn_that_m_entries_of_a_feed_do_not_reach_beyond() -> None:
    def cut_off(case: Case) -> bool:
        feeds, m = case
        return post_by_post([feed[:m] for feed in feeds], m) != post_by_post(feeds, m)

    assert reached(PROPERTIES["repeats in a feed"], cut_off)


def test_neighbouring_scores_are_drawn_that_are_equal_as_floats() -> None:
    def blurred(case: Case) -> bool:
        scores = {score for feed in case[0] for _, score in feed}
        return len({float(score) for score in scores}) < len(scores)

    assert reached(PROPERTIES["rank order"], blurred)


@pytest.mark.parametrize("n", [1, 3, 250])
@pytest.mark.parametrize("name", LARGE)
def test_large_cases_can_be_built_at_every_size(name: str, n: int) -> None:
    feeds, m = LARGE[name].build(n, random.Random(3))
    assert sum(map(len, feeds)) == n
    assert ORACLE.by_definition(feeds, m) == post_by_post(feeds, m)


def test_large_cases_are_as_large_as_the_statement_allows() -> None:
    assert max(case.n for case in HIDDEN.large) == 40_000
    feeds, _ = LARGE["many feeds"].build(LARGE["many feeds"].n, random.Random(3))
    assert len(feeds) == 5_000


def test_examples_show_what_the_oracle_answers() -> None:
    for shown in load_examples(PROBLEM):
        assert isinstance(shown.call, FunctionCall)
        assert shown.expected == (ORACLE.by_definition(*shown.call.arguments),)
