"""The bounds that the statement names; ``judge verify`` counts the cases that reach each."""

from __future__ import annotations

from collections.abc import Callable

from judge.authoring import Bound

from .generators import LATEST, NO_END, Case
from .oracle import Webhooks, with_a_heap

Reached = Callable[[Webhooks, int, int, int, int], bool]


def _webhooks(number: int) -> Reached:
    return lambda webhooks, *_: len(webhooks) == number


def _created(moment: int) -> Reached:
    return lambda webhooks, *_: any(created == moment for created, _ in webhooks)


def _failures(number: int) -> Reached:
    return lambda webhooks, *_: any(failures == number for _, failures in webhooks)


def _failures_beyond_attempts(number: int) -> Reached:
    return lambda webhooks, send, base, most, attempts: any(
        failures - attempts == number for _, failures in webhooks
    )


def _attempts_of_one(number: int) -> Reached:
    return lambda webhooks, send, base, most, attempts: any(
        min(failures + 1, attempts) == number for _, failures in webhooks
    )


def _setting(which: int, value: int) -> Reached:
    """``send_ms``, ``base_ms``, ``max_ms`` or ``attempts``, counted from 0, matters and is that."""
    return lambda webhooks, *settings: bool(webhooks) and settings[which] == value


def _longest_pause(beyond: int) -> Reached:
    """So many milliseconds beyond the longest pause one is cut, or not yet, to it."""

    def reached(webhooks: Webhooks, send: int, base: int, most: int, attempts: int) -> bool:
        retries = max((min(fails, attempts - 1) for _, fails in webhooks), default=0)
        return any(base * 2**number == most + beyond for number in range(min(retries, 40)))

    return reached


def _due(case: Case) -> list[tuple[int, int, int, int]]:
    """Due time, index, start and number of each attempt, in the order of the log."""
    webhooks, send, base, most, _ = case
    due = [created for created, _ in webhooks]
    made = [0] * len(webhooks)
    found = []
    for start, index in with_a_heap(*case):
        made[index] += 1
        found.append((due[index], index, start, made[index]))
        due[index] = start + send + min(most, base * 2 ** (made[index] - 1))
    return found


def _retry_and_first_tie(*case: *Case) -> bool:
    retries = {due for due, _, _, number in _due(case) if number > 1}
    return any(due in retries for due, _, _, number in _due(case) if number == 1)


def _due_as_the_sender_is_free(*case: *Case) -> bool:
    ends = {start + case[1] for _, _, start, _ in _due(case)}
    return any(due == start and due in ends for due, _, start, _ in _due(case))


BOUNDS = (
    Bound("no webhooks", _webhooks(0)),
    Bound("30,000 webhooks", _webhooks(30_000)),
    Bound("100,000 attempts of one webhook", _attempts_of_one(100_000)),
    Bound("created = 0", _created(0)),
    Bound("created = 10^13", _created(LATEST)),
    Bound("failures = 0", _failures(0)),
    Bound("failures = 10^9", _failures(NO_END)),
    Bound("send_ms = 0", _setting(0, 0)),
    Bound("send_ms = 10^9", _setting(0, NO_END)),
    Bound("base_ms = 1", _setting(1, 1)),
    Bound("base_ms = 10^9", _setting(1, NO_END)),
    Bound("max_ms = 1", _setting(2, 1)),
    Bound("max_ms = 10^9", _setting(2, NO_END)),
    Bound("attempts = 1", _setting(3, 1)),
    Bound("attempts = 10^9", _setting(3, NO_END)),
    Bound("base_ms above max_ms", lambda webhooks, send, base, most, attempts: base > most),
    Bound("the last attempt allowed is the delivery", _failures_beyond_attempts(-1)),
    Bound("the last attempt allowed fails", _failures_beyond_attempts(0)),
    Bound("a pause just below max_ms", _longest_pause(-1)),
    Bound("a pause of exactly max_ms", _longest_pause(0)),
    Bound("a pause just above max_ms", _longest_pause(1)),
    Bound("a retry and a first attempt due at the same time", _retry_and_first_tie),
    Bound("due as the sender becomes free", _due_as_the_sender_is_free),
)
