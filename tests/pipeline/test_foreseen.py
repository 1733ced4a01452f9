"""Runs that are foreseen are made many at a time, and nobody can tell by what they answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import pytest

from judge.model.case import Run
from judge.pipeline.workers import Workers
from sandbox.calls import Call, FunctionCall
from sandbox.outcome import RaisedException, Returned, Stop
from sandbox.supervisor import Worker
from tests.pipeline.problems import problem, submission
from tests.sandbox.running import ZYGOTES

COUNTING = """
seen = []
def double(n):
    seen.append(n)
    if n == 13:
        raise ValueError(len(seen))
    return len(seen) * 1000 + n
"""
ENDS_AFTER_TEN = """
seen = []
def double(n):
    seen.append(n)
    if len(seen) > 10:
        raise SystemExit
    return len(seen)
"""


def run(n: int, process: int = 0) -> Run:
    return Run(call=FunctionCall(arguments=(n,)), process=process)


@contextmanager
def workers_of(source: str) -> Iterator[Workers]:
    with Workers(problem("double-it"), submission(source), ZYGOTES, seed=1) as workers:
        yield workers


def answers(
    source: str, runs: Sequence[Run], foreseen: Sequence[Run] = (), *, restart_before: int = -1
) -> list[object]:
    """What each of ``runs`` answers; exceptions by their message."""
    found: list[object] = []
    with workers_of(source) as workers:
        if foreseen:
            workers.foresee(foreseen)
        for place, each in enumerate(runs):
            if place == restart_before:
                workers.restart()
            answered = workers.answers((each,))
            found.append(answered.stop if hasattr(answered, "stop") else answered.values)
    return [each.raised.message if isinstance(each, RaisedException) else each for each in found]


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many runs each batch brought; 0 where it ended the worker."""
    sizes: list[int] = []
    batch: Callable[..., list[Returned | RaisedException] | Stop] = Worker.batch

    def counted(worker: Worker, calls: Sequence[Call]) -> list[Returned | RaisedException] | Stop:
        found = batch(worker, calls)
        sizes.append(len(found) if isinstance(found, list) else 0)
        return found

    monkeypatch.setattr(Worker, "batch", counted)
    return sizes


FORTY = [run(n) for n in range(40)]


def test_foreseen_runs_answer_as_they_would_one_by_one(made: list[int]) -> None:
    assert answers(COUNTING, FORTY, FORTY) == answers(COUNTING, FORTY)
    assert sum(made) == 40
    assert len(made) < 10


def test_each_process_has_runs_of_its_own(made: list[int]) -> None:
    runs = [run(n, process=n % 2) for n in range(30)]
    assert answers(COUNTING, runs, runs) == answers(COUNTING, runs)
    assert sum(made) == 30


def test_run_that_was_not_foreseen_is_made_all_the_same(made: list[int]) -> None:
    runs = [*FORTY[:2], run(99), *FORTY[2:]]
    found = answers(COUNTING, runs, FORTY)
    assert [each[0] % 1000 for each in found if isinstance(each, tuple)] == [
        n for n in (0, 1, 99, *range(2, 40)) if n != 13
    ]
    assert sum(made) < 10


def test_worker_that_a_batch_ends_is_followed_by_one_in_the_same_state(made: list[int]) -> None:
    assert answers(ENDS_AFTER_TEN, FORTY, FORTY) == answers(ENDS_AFTER_TEN, FORTY)
    assert 0 in made


def test_fresh_worker_answers_nothing_that_an_earlier_one_foresaw() -> None:
    once = answers(COUNTING, FORTY, restart_before=6)
    assert answers(COUNTING, FORTY, FORTY, restart_before=6) == once
    assert once[6] == (1006,)
