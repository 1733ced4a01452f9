"""Large cases: one big input under the limits, tried again before a stop counts."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from judge.authoring import LargeCase
from judge.model.case import Run
from judge.model.verdict import Verdict
from judge.pipeline.refusal import Refusal, refusal_of
from judge.pipeline.trying import (
    Failure,
    Passed,
    Test,
    attempt,
    diagnose,
    guarded,
    hidden_test,
)
from judge.pipeline.workers import Workers

OUT_OF_LIMITS = frozenset({Verdict.TLE, Verdict.MLE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """The large case was answered rightly within the limits."""

    cpu_seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class BeyondRequired:
    """The limits were reached in a case that the required growth need not finish: no refusal."""


def try_large(
    large: LargeCase,
    workers: Workers,
    earlier: Sequence[Run],
    seed: int,
    *,
    smaller: bool = True,
) -> Finished | BeyondRequired | Refusal:
    """Try one large case. To run out of limits counts when it happens twice, the second time in
    a fresh process; with ``smaller``, a wrong answer is sought at smaller sizes too."""
    if large.cpu_seconds is not None:
        roomy = replace(large, cpu_seconds=None)
        with workers.fresh(cpu_seconds=large.cpu_seconds) as fresh:
            return try_large(roomy, fresh, (), seed, smaller=smaller)
    test = hidden_test(large)
    case = _build(large, large.n, seed)
    tried = attempt(test, case, workers)
    if isinstance(tried, Passed):
        return Finished(cpu_seconds=tried.cpu_seconds)
    if large.beyond_required and tried.verdict in OUT_OF_LIMITS:
        return BeyondRequired()
    if tried.verdict in OUT_OF_LIMITS:
        with workers.fresh() as fresh:
            again = attempt(test, case, fresh)
        if isinstance(again, Passed):
            return Finished(cpu_seconds=again.cpu_seconds)
        return refusal_of(test, again, None, at=f" at n = {large.n:,}")
    failure, diagnosis = diagnose(test, tried, workers, earlier)
    if smaller and diagnosis is None:
        failure = _smaller(large, test, failure, workers, seed)
    return refusal_of(test, failure, diagnosis)  # the claim is about time, not about the answer


def _build(large: LargeCase, n: int, seed: int) -> Any:
    rng = random.Random(f"{seed}:{large.name}:{n}")
    return guarded(large.name, lambda: large.build(n, rng))


def _smaller(
    large: LargeCase, test: Test, failure: Failure, workers: Workers, seed: int
) -> Failure:
    """A smaller large case that fails in the same way: its size is halved while it does."""
    if failure.verdict is Verdict.OLE:
        return failure
    n = large.n // 2
    with workers.fresh() as fresh:
        while n >= 1:
            tried = attempt(test, _build(large, n, seed), fresh)
            if isinstance(tried, Passed) or tried.verdict is not failure.verdict:
                break
            failure, n = tried, n // 2
    return failure
