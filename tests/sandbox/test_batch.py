"""Many calls in one round trip: each has the outcome that it has alone, or nothing is said."""

from __future__ import annotations

import pytest

from sandbox.calls import Call, CallScript, EntryPoint, Kind
from sandbox.limits import Limits
from sandbox.outcome import (
    Forbidden,
    Killed,
    Loaded,
    MemoryExceeded,
    Outcome,
    OutputExceeded,
    RaisedException,
    Returned,
    TimeExceeded,
)
from sandbox.supervisor import Walls, Worker
from tests.sandbox.running import QUICK, F, call, started

COUNTING = """
seen = []
def f(x):
    seen.append(x)
    if x == 3:
        raise ValueError("three")
    print("got", x)
    return {x: (len(seen), [None, True, 1.5, float("inf")])}
"""
CALLS = [call(x) for x in range(8)]
CLASS = EntryPoint(kind=Kind.CLASS, name="Counter")
COUNTER = """
class Counter:
    made = 0
    def __init__(self, start=0):
        Counter.made += 1
        self.n = start
    def add(self, k):
        if k < 0:
            raise ValueError(k)
        self.n += k
        return self.n + 1000 * Counter.made
"""


def loaded(source: str, limits: Limits = QUICK, entry: EntryPoint = F) -> Worker:
    worker = started(limits)
    assert isinstance(worker.load(source, entry), Loaded)
    return worker


def all_of(worker: Worker, calls: list[Call]) -> list[Outcome]:
    """In as many batches as it takes."""
    found: list[Outcome] = []
    while len(found) < len(calls):
        outcomes = worker.batch(calls[len(found) :])
        assert isinstance(outcomes, list)
        found += outcomes
    return found


def told(outcome: Outcome) -> object:
    """All of it that does not depend on clocks."""
    match outcome:
        case Returned(value=value, output=output):
            return value, output
        case RaisedException(raised=raised, output=output):
            return raised, output
    return outcome


@pytest.mark.parametrize(
    ("source", "entry", "calls"),
    [
        (COUNTING, F, CALLS),
        (
            COUNTER,
            CLASS,
            [
                CallScript(arguments=(n,), steps=(("add", (1,)), ("add", (-n,)), ("off", ())))
                for n in range(5)
            ],
        ),
    ],
)
def test_outcomes_are_those_of_single_calls(
    source: str, entry: EntryPoint, calls: list[Call]
) -> None:
    with loaded(source, entry=entry) as one, loaded(source, entry=entry) as other:
        singly = [told(one.call(each)) for each in calls]
        assert [told(each) for each in all_of(other, calls)] == singly
        assert told(other.call(calls[0])) == told(one.call(calls[0]))


def test_batch_that_takes_long_is_answered_in_parts() -> None:
    source = "def f(x):\n    n = 0\n    for i in range(400_000):\n        n += i\n    return x\n"
    calls: list[Call] = [call(x) for x in range(40)]
    with loaded(source, Limits(cpu_seconds=2.0)) as worker:
        first = worker.batch(calls)
        assert isinstance(first, list)
        assert 0 < len(first) < len(calls)
        rest = all_of(worker, calls[len(first) :])
    assert [each.value for each in [*first, *rest] if isinstance(each, Returned)] == [*range(40)]


@pytest.mark.parametrize(
    ("body", "stop"),
    [
        ("while True: pass", TimeExceeded),
        ("return 'a' * 200_000_000", OutputExceeded),
        ("while True: print('a' * 1000)", OutputExceeded),
        ("return bytearray(10 ** 10)", MemoryExceeded),
        ("return getattr(f, '__glo' + 'bals__')", Forbidden),
        ("raise SystemExit", RaisedException),
        ("raise KeyboardInterrupt", RaisedException),
    ],
)
def test_what_ends_a_single_call_ends_the_batch(body: str, stop: type) -> None:
    source = f"def f(x):\n    if x != 2: return x\n    {body}\n"
    with loaded(source) as worker:
        assert isinstance(worker.batch(CALLS), stop)
        assert not worker.alive


def test_what_was_refused_and_caught_ends_the_batch_too() -> None:
    source = (
        "def f(x):\n"
        "    try:\n        return getattr(f, '__glo' + 'bals__') if x == 2 else x\n"
        "    except BaseException:\n        return x\n"
    )
    with loaded(source) as worker:
        assert isinstance(worker.batch(CALLS), Forbidden)


def test_batch_has_no_more_time_than_one_call() -> None:
    source = "def f(x):\n    for i in range(10 ** 9):\n        pass\n"
    with loaded(source, Limits(cpu_seconds=0.2)) as worker:
        outcome = worker.batch(CALLS)
    assert isinstance(outcome, TimeExceeded)
    assert outcome.limit_seconds == 0.2


def test_worker_that_dies_in_a_batch_is_said_to_have_died() -> None:
    source = "import os, signal\ndef f(x):\n    os.kill(os.getpid(), signal.SIGKILL)\n"
    with started(walls=Walls(kernel=False, language=False)) as worker:
        worker.load(source, F)
        assert worker.batch(CALLS) == Killed(signal="SIGKILL")


def test_call_that_takes_long_ends_the_batch_within_its_own_limit() -> None:
    source = "def f(x):\n    for i in range(10 ** 9):\n        pass\n"
    with loaded(source, Limits(cpu_seconds=5.0)) as worker:
        outcome = worker.batch(CALLS)
    assert isinstance(outcome, TimeExceeded)
    assert outcome.limit_seconds < 1.0
