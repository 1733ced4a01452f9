"""Cases of hidden tests, drawn once for many solutions, with the answers of one that is right.

What answers like a right solution need not be checked: that makes judging a hundred mutants of it
cheap. Only another answer is put to the test's own check.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from judge.catalogue.examples import load_examples
from judge.pipeline.drawing import draw
from judge.pipeline.large import OUT_OF_LIMITS, build
from judge.pipeline.shown import test_of
from judge.pipeline.trying import Failure, Passed, Test, attempt, foresee, hidden_test
from judge.pipeline.workers import Workers
from judge.verification.pool import Task, drawn_of, hidden_of
from judge.verification.remembering import unless_as

LONGER = 5
"""A longer comparison has so many times the cases of every property."""
OTHER_SEED = 1_000_003
"""Added to the seed, for cases that no submission with the seed gets."""
PARTS = (7, 50, 400)
"""A longer comparison has the large cases at these parts of their sizes too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One case of one test. ``must_hold``: a right solution that fails it is a fault of the set.
    That is not said of a large case at another size than its own. ``may_run_out``: a right solution
    may run out of time or memory."""

    test: Test
    case: Any
    must_hold: bool = True
    may_run_out: bool = False


@cache
def usual_questions(task: Task) -> tuple[Question, ...]:
    """Every case of the properties and the examples, as a submission meets them. Here the examples
    come last: what only they refuse the properties should have refused."""
    examples = [
        Question(test=test_of(each, f"example {number}", task.problem.output), case=None)
        for number, each in enumerate(load_examples(task.problem), start=1)
    ]
    return (*property_questions(task), *examples)


@cache
def property_questions(task: Task) -> tuple[Question, ...]:
    """Every case of the properties, as a submission meets them."""
    return tuple(_drawn(task, task.seed, times=1))


@cache
def more_questions(task: Task) -> tuple[Question, ...]:
    """Cases beyond the usual: many more of every property, and the large cases made smaller."""
    seed = task.seed + OTHER_SEED
    smaller = [
        Question(
            test=hidden_test(large),
            case=build(large, n, seed),
            must_hold=False,
            may_run_out=large.beyond_required,
        )
        for large in hidden_of(task).large
        for n in sorted({max(1, large.n // part) for part in PARTS})
    ]
    return (*_drawn(task, seed, times=LONGER), *smaller)


def _drawn(task: Task, seed: int, *, times: int) -> list[Question]:
    properties, drawn = hidden_of(task).properties, drawn_of(task.problem)
    tests = [(hidden_test(prop), draw(prop, seed, drawn, times=times)) for prop in properties]
    return [Question(test=test, case=case) for test, cases in tests for case in cases]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """Questions that a right solution answered rightly, each with its answers, and the most CPU
    seconds it took for one; ``failures`` are those that it should have answered and did not."""

    questions: tuple[tuple[Question, tuple[Any, ...]], ...]
    failures: tuple[tuple[Question, Failure], ...]
    cpu_seconds: float


def answer_all(questions: Sequence[Question], workers: Workers) -> Answered:
    """Put ``questions`` to a solution that is said to be right. Raises LoadFailed."""
    answered, failures, slowest = [], [], 0.0
    foresee(((each.test, each.case) for each in questions), workers)
    for question in questions:
        tried = attempt(question.test, question.case, workers)
        if isinstance(tried, Passed):
            answered.append((question, tried.answers))
            slowest = max(slowest, tried.cpu_seconds)
        elif question.must_hold:
            failures.append((question, tried))
    return Answered(questions=tuple(answered), failures=tuple(failures), cpu_seconds=slowest)


def ask(question: Question, right: Sequence[Any], workers: Workers) -> Failure | None:
    """How another solution fails the question, or None; ``right`` are answers that pass."""
    test = replace(question.test, check=unless_as(right, question.test.check))
    tried = attempt(test, question.case, workers)
    if isinstance(tried, Passed) or (question.may_run_out and tried.verdict in OUT_OF_LIMITS):
        return None
    return tried
