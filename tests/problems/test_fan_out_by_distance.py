"""The hidden tests of `fan-out-by-distance`: oracles, what generators reach, large cases."""

from __future__ import annotations

import importlib
import random
from collections import Counter
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from judge.catalogue.examples import load_examples
from judge.catalogue.hidden import load_hidden, module_name
from judge.catalogue.load import load_problem
from sandbox.calls import FunctionCall
from tests.problems.drawing import reached

ROOT = Path(__file__).resolve().parents[2]
SLUG = "fan-out-by-distance"
PROBLEM = load_problem(ROOT / "problems" / SLUG, ROOT / "reference" / SLUG)
HIDDEN = load_hidden(PROBLEM)
ORACLE: Any = importlib.import_module(f"{module_name(PROBLEM)}.oracle")
PROPERTIES = {test.name: test for test in HIDDEN.properties}
LARGE = {case.name: case for case in HIDDEN.large}
FAR = 10**9

Pair = tuple[str, str]
Case = tuple[list[str], list[Pair], list[Pair], str, int]


def calls_of(case: Any) -> list[Case]:
    return case if isinstance(case, list) else [case]


def of_every_way(
    people: list[str], follows: list[Pair], blocks: list[Pair], author: str, d: int
) -> list[list[str]]:
    """The shortest of all ways without a person twice, each way held against the rules."""
    best: dict[str, int] = {}
    ways = [[author]]
    while ways:
        way = ways.pop()
        for person in people:
            refused = {(person, way[-1]), (person, author)} | {(way[-1], person), (author, person)}
            if (person, way[-1]) in follows and person not in way and not refused & set(blocks):
                best[person] = min(len(way), best.get(person, len(way)))
                ways.append([*way, person])
    steps = sorted({n for n in best.values() if n <= d})
    return [[p for p in people if best.get(p) == n] for n in steps]


def test_oracles_agree_with_all_ways_tried() -> None:
    rng = random.Random(2)
    for _ in range(150):
        people = rng.sample("abcdef", rng.randrange(1, 6))
        pairs = [(a, b) for a in people for b in people]
        follows = rng.choices(pairs, k=rng.randrange(9))
        blocks = rng.choices(pairs, k=rng.randrange(4))
        case = (people, follows, blocks, people[0], rng.choice((0, 1, 2, 3, FAR)))
        # a pair of the author with the author is no blocked pair of two people
        expected = of_every_way(
            people, follows, [(a, b) for a, b in blocks if a != b], people[0], case[4]
        )
        assert ORACLE.by_definition(*case) == expected, case
        assert ORACLE.in_one_pass(*case) == expected, case


@pytest.mark.parametrize("name", PROPERTIES)
def test_drawn_cases_keep_the_promises_of_the_statement_and_oracles_agree(name: str) -> None:
    def breaks_them(case: Any) -> bool:
        for people, follows, blocks, author, d in calls_of(case):
            named = {author, *(name for pair in (*follows, *blocks) for name in pair)}
            if not named <= set(people) or len(set(people)) < len(people) or not 0 <= d <= FAR:
                return True
            if len(people) < 10:
                given = (people, follows, blocks, author, d)
                if ORACLE.by_definition(*given) != ORACLE.in_one_pass(*given):
                    return True
        return False

    assert not reached(PROPERTIES[name], breaks_them, cases=50)


def changed(name: str, **change: Any) -> bool:
    """Whether a case is drawn whose answer is another where one argument is changed."""
    keys = ("people", "follows", "blocks", "author", "d")

    def drawn(case: Case) -> bool:
        other = dict(zip(keys, case, strict=True))
        for key, to in change.items():
            other[key] = to(case)
        return bool(ORACLE.by_definition(*other.values()) != ORACLE.by_definition(*case))

    return reached(PROPERTIES[name], drawn)


def of_author(case: Case) -> list[Pair]:
    return [pair for pair in case[2] if case[3] in pair]


def test_blocks_are_drawn_that_matter_in_each_direction() -> None:
    def all_but(dropped: Any) -> Any:
        return lambda case: [pair for pair in case[2] if not dropped(case, pair)]

    author_first = all_but(lambda case, pair: pair[0] == case[3])
    author_last = all_but(lambda case, pair: pair[1] == case[3])
    by_reader = all_but(lambda case, pair: pair in case[1])
    by_relay = all_but(lambda case, pair: pair[::-1] in case[1])
    for blocks in (author_first, author_last):
        assert changed("blocked with the author", blocks=blocks)
    for blocks in (by_reader, by_relay):
        assert changed("blocked pair", blocks=blocks)


def test_a_block_is_drawn_that_only_makes_the_way_longer() -> None:
    def longer(case: Case) -> bool:
        people, follows, _, author, d = case
        free = ORACLE.by_definition(people, follows, [], author, d)
        groups = ORACLE.by_definition(*case)
        same_people = sorted(chain(*free)) == sorted(chain(*groups))
        return same_people and bool(free != groups)

    assert reached(PROPERTIES["blocked pair"], longer)


@pytest.mark.parametrize("offset", [-1, 0, 1])
def test_d_is_drawn_around_the_greatest_distance(offset: int) -> None:
    def drawn(case: Case) -> bool:
        farthest = len(ORACLE.by_definition(*case[:4], FAR))
        return farthest > 2 and case[4] == farthest + offset

    assert reached(PROPERTIES["how far"], drawn)


def test_orders_are_drawn_that_are_told_apart() -> None:
    assert changed("order in a group", people=lambda case: sorted(case[0]))
    assert changed("order in a group", people=lambda case: case[0][::-1])


def test_nobody_is_drawn_in_each_of_its_forms() -> None:
    test = PROPERTIES["how far"]
    assert reached(test, lambda case: case[4] == 0 and bool(ORACLE.by_definition(*case[:4], 1)))
    assert reached(test, lambda case: len(case[0]) == 1)
    assert reached(test, lambda case: bool(of_author(case)) and not ORACLE.by_definition(*case))


@pytest.mark.parametrize("n", [1, 2, 3, 10, 40])
@pytest.mark.parametrize("name", LARGE)
def test_large_cases_can_be_built_at_every_size(name: str, n: int) -> None:
    case = LARGE[name].build(n, random.Random(3))
    assert len(case[0]) == len(set(case[0])) == n
    assert ORACLE.by_definition(*case) == ORACLE.in_one_pass(*case)


def test_large_cases_have_the_shapes_that_they_are_named_for() -> None:
    n = 2000
    chain_of, crowd = (case.build(n, random.Random(4)) for case in LARGE.values())
    assert len(ORACLE.in_one_pass(*chain_of)) == n - 1
    people, follows, blocks, author, _ = crowd
    assert (len(people), len(follows), len(blocks)) == (n, 3 * n, n)
    assert n / 2 < sum(map(len, ORACLE.in_one_pass(*crowd))) < n
    star, fans = Counter(followed for _, followed in follows).most_common(1)[0]
    assert star != author
    assert fans >= n - 2
    assert sum(star in pair for pair in blocks) >= n // 2 - 1


def test_examples_show_what_the_oracle_answers() -> None:
    for shown in load_examples(PROBLEM):
        assert isinstance(shown.call, FunctionCall)
        assert shown.expected == (ORACLE.by_definition(*shown.call.arguments),)
