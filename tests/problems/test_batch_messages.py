"""The hidden tests of `batch-messages`: the oracles, what generators reach, large cases."""

from __future__ import annotations

import importlib
import random
from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from judge.catalogue.examples import load_examples
from judge.catalogue.hidden import load_hidden, module_name
from judge.catalogue.load import load_problem
from sandbox.calls import FunctionCall
from tests.problems.drawing import reached

ROOT = Path(__file__).resolve().parents[2]
SLUG = "batch-messages"
PROBLEM = load_problem(ROOT / "problems" / SLUG, ROOT / "reference" / SLUG)
HIDDEN = load_hidden(PROBLEM)
ORACLE: Any = importlib.import_module(f"{module_name(PROBLEM)}.oracle")
PROPERTIES = {test.name: test for test in HIDDEN.properties}
LARGE = {case.name: case for case in HIDDEN.large}

Messages = list[tuple[int, int]]
Case = tuple[Messages, int, int]


def calls_of(case: Any) -> list[Case]:
    return case if isinstance(case, list) else [case]


def of_every_cut(messages: Messages, limit: int, overhead: int) -> int | None:
    """Each way to cut the queue, told by where a batch ends."""
    if not messages:
        return 0
    times = []
    for ends in product((False, True), repeat=len(messages) - 1):
        batches: list[Messages] = [[]]
        for message, ended in zip(messages, (*ends, False), strict=True):
            batches[-1].append(message)
            if ended:
                batches.append([])
        if all(sum(size for size, _ in batch) <= limit for batch in batches):
            times.append(sum(overhead + max(work for _, work in batch) for batch in batches))
    return min(times, default=None)


@pytest.mark.parametrize("oracle", [ORACLE.by_definition, ORACLE.with_a_heap])
def test_oracles_agree_with_every_cut(oracle: Callable[..., int | None]) -> None:
    rng = random.Random(2)
    for _ in range(200):
        messages = [(rng.choice((0, 1, 2, 5)), rng.randrange(6)) for _ in range(rng.randrange(8))]
        case = messages, rng.randrange(3, 9), rng.choice((0, 1, 4))
        assert oracle(*case) == of_every_cut(*case), case


@pytest.mark.parametrize("name", PROPERTIES)
def test_oracles_agree_and_drawn_cases_keep_the_promises_of_the_statement(name: str) -> None:
    def wrong(case: Any) -> bool:
        return any(
            ORACLE.by_definition(*call) != ORACLE.with_a_heap(*call)
            or not 1 <= call[1] <= 10**12
            or not 0 <= call[2] <= 10**15
            or any(not (0 <= size <= 10**12 and 0 <= work <= 10**15) for size, work in call[0])
            for call in calls_of(case)
        )

    assert not reached(PROPERTIES[name], wrong, cases=15)


def test_a_message_that_fits_nowhere_is_drawn_first_last_and_without_work() -> None:
    test = PROPERTIES["fits nowhere"]
    assert reached(test, lambda case: case[0][0][0] > case[1] and len(case[0]) > 1)
    assert reached(test, lambda case: case[0][-1] == (case[1] + 1, 0) and len(case[0]) > 1)
    assert reached(test, lambda case: max(size for size, _ in case[0]) == case[1])


def test_cases_are_drawn_that_one_byte_more_or_less_changes() -> None:
    def changes(by: int) -> Callable[[Case], bool]:
        def drawn(case: Case) -> bool:
            messages, limit, overhead = case
            other = ORACLE.by_definition(messages, limit + by, overhead)
            return bool(other not in (None, ORACLE.by_definition(*case)))

        return drawn

    assert reached(PROPERTIES["full batches"], changes(1))
    assert reached(PROPERTIES["full batches"], changes(-1))


def test_sums_are_drawn_that_floats_cannot_hold() -> None:
    def rounded(case: Case) -> bool:
        answer = ORACLE.by_definition(*case)
        return answer is not None and int(float(answer)) != answer

    assert reached(PROPERTIES["wide numbers"], rounded)


def test_more_than_a_hundred_messages_are_drawn_that_share_a_batch() -> None:
    def crowded(case: Case) -> bool:
        messages, limit, _ = case
        return len(messages) > 120 and sum(size for size, _ in messages[:120]) <= limit

    assert reached(PROPERTIES["moving window"], crowded)


@pytest.mark.parametrize("n", [1, 3, 150])
@pytest.mark.parametrize("name", LARGE)
def test_large_cases_can_be_built_at_every_size(name: str, n: int) -> None:
    case = LARGE[name].build(n, random.Random(3))
    assert len(case[0]) == n
    assert ORACLE.by_definition(*case) == ORACLE.with_a_heap(*case) is not None


def test_largest_case_is_as_large_as_the_statement_allows() -> None:
    assert max(case.n for case in HIDDEN.large) == 20_000


def test_examples_show_what_the_oracle_answers() -> None:
    for shown in load_examples(PROBLEM):
        assert isinstance(shown.call, FunctionCall)
        assert shown.expected == (ORACLE.by_definition(*shown.call.arguments),)
