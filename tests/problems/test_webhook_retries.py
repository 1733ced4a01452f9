"""The hidden tests of `webhook-retries`: oracles, what generators reach, large cases."""

from __future__ import annotations

import importlib
import random
from collections import Counter
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
SLUG = "webhook-retries"
PROBLEM = load_problem(ROOT / "problems" / SLUG, ROOT / "reference" / SLUG)
HIDDEN = load_hidden(PROBLEM)
ORACLE: Any = importlib.import_module(f"{module_name(PROBLEM)}.oracle")
PROPERTIES = {test.name: test for test in HIDDEN.properties}
LARGE = {case.name: case for case in HIDDEN.large}

Case = tuple[list[tuple[int, int]], int, int, int, int]


def tick_by_tick(case: Case) -> list[tuple[int, int]]:
    """A clock that goes on by 1 ms: whoever is due longest gets the sender, if it is free."""
    webhooks, send_ms, base_ms, max_ms, attempts = case
    due: list[int | None] = [created for created, _ in webhooks]
    made = [0] * len(webhooks)
    log: list[tuple[int, int]] = []
    now = free = 0
    while any(moment is not None for moment in due):
        ready = [(at, i) for i, at in enumerate(due) if at is not None and at <= now]
        if now < free or not ready:
            now += 1
            continue
        _, chosen = min(ready)
        log.append((now, chosen))
        free = now + send_ms
        made[chosen] += 1
        pause = base_ms
        for _ in range(made[chosen] - 1):
            pause = min(2 * pause, max_ms)
        over = made[chosen] > webhooks[chosen][1] or made[chosen] == attempts
        due[chosen] = None if over else free + min(pause, max_ms)
    return log


@pytest.mark.parametrize("oracle", [ORACLE.by_definition, ORACLE.with_a_heap])
def test_oracles_agree_with_a_clock_that_ticks(oracle: Callable[..., Any]) -> None:
    rng = random.Random(2)
    for _ in range(150):
        webhooks = [(rng.randrange(9), rng.randrange(4)) for _ in range(rng.randrange(6))]
        case = (webhooks, rng.randrange(4), rng.choice((1, 2, 5)), rng.choice((1, 3, 8)), 3)
        assert oracle(*case) == tick_by_tick(case), case


@pytest.mark.parametrize("name", PROPERTIES)
def test_oracles_agree_on_drawn_cases_which_keep_the_promises(name: str) -> None:
    def wrong(case: Any) -> bool:
        for webhooks, send_ms, base_ms, max_ms, attempts in case if type(case) is list else [case]:
            if send_ms < 0 or min(base_ms, max_ms, attempts) < 1:
                return True
            if max(send_ms, base_ms, max_ms, attempts) > 10**9:
                return True
            if any(not (0 <= at <= 10**13 and 0 <= fails <= 10**9) for at, fails in webhooks):
                return True
            arguments = (webhooks, send_ms, base_ms, max_ms, attempts)
            log = ORACLE.with_a_heap(*arguments)
            if log != ORACLE.by_definition(*arguments):
                return True
        return False

    assert not reached(PROPERTIES[name], wrong, 20)


def due_times(case: Case) -> list[tuple[int, int, int]]:
    """(due, webhook, number of the attempt) in the order of the log."""
    webhooks, send_ms, base_ms, max_ms, _ = case
    made: Counter[int] = Counter()
    ends: dict[int, int] = {}
    found = []
    for start, i in ORACLE.with_a_heap(*case):
        pause = min(max_ms, base_ms * 2 ** (made[i] - 1)) if made[i] else 0
        found.append((ends[i] + pause if made[i] else webhooks[i][0], i, made[i] + 1))
        made[i] += 1
        ends[i] = start + send_ms
    return found


def test_a_retry_and_a_first_attempt_are_drawn_that_are_due_at_the_same_time() -> None:
    def tie(retry_first: bool) -> Callable[[Case], bool]:
        def drawn(case: Case) -> bool:
            found = due_times(case)
            return any(
                a[0] == b[0] and (a[2] > 1 and b[2] == 1 if retry_first else a[2] == 1 and b[2] > 1)
                for a, b in pairwise(found)
            )

        return drawn

    assert reached(PROPERTIES["ties by index"], tie(retry_first=True))
    assert reached(PROPERTIES["ties by index"], tie(retry_first=False))


def test_lists_are_drawn_out_of_order_while_the_sender_is_busy() -> None:
    def drawn(case: Case) -> bool:
        log = ORACLE.with_a_heap(*case)
        waits = any(
            start > due for (start, _), (due, _, _) in zip(log, due_times(case), strict=True)
        )
        return waits and case[0] != sorted(case[0])

    assert reached(PROPERTIES["due longest first"], drawn)
    assert reached(PROPERTIES["busy sender"], drawn)


@pytest.mark.parametrize("offset", [-1, 0, 1])
def test_failures_are_drawn_around_the_attempts_allowed(offset: int) -> None:
    def drawn(case: Case) -> bool:
        return any(fails == case[4] + offset for _, fails in case[0])

    assert reached(PROPERTIES["given up"], drawn)


@pytest.mark.parametrize("offset", [-1, 0, 1])
def test_longest_pauses_are_drawn_around_a_pause_that_is_reached(offset: int) -> None:
    def drawn(case: Case) -> bool:
        webhooks, _, base_ms, max_ms, _ = case
        most = max(fails for _, fails in webhooks)
        return any(max_ms == base_ms * 2**number + offset for number in range(most))

    assert reached(PROPERTIES["longest pause"], drawn)


def test_pauses_are_drawn_that_would_overflow_if_nothing_cut_them() -> None:
    assert reached(PROPERTIES["pauses double"], lambda case: len(ORACLE.with_a_heap(*case)) > 64)


@pytest.mark.parametrize("n", [1, 2, 3, 10, 100])
@pytest.mark.parametrize("name", LARGE)
def test_large_cases_can_be_built_at_every_size(name: str, n: int) -> None:
    case = LARGE[name].build(n, random.Random(3))
    assert 1 <= len(case[0]) <= n
    assert ORACLE.with_a_heap(*case) == ORACLE.by_definition(*case)


def test_large_cases_have_about_as_many_attempts_as_they_say() -> None:
    n = 4000
    made = {
        name: len(ORACLE.with_a_heap(*case.build(n, random.Random(4))))
        for name, case in LARGE.items()
    }
    assert made["stubborn webhook"] == n
    assert 1.5 * n < made["backlog"] < 1.8 * n


def test_examples_show_what_the_oracle_answers() -> None:
    for shown in load_examples(PROBLEM):
        assert isinstance(shown.call, FunctionCall)
        assert shown.expected == (ORACLE.by_definition(*shown.call.arguments),)
