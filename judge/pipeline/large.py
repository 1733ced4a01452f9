"""Large cases: one big input under the limits, tried again before a stop counts."""

from __future__ import annotations

import random
from typing import Any

from judge.authoring import LargeCase
from judge.model.verdict import Verdict
from judge.pipeline.refusal import Refusal, refusal_of
from judge.pipeline.trying import (
    Failure,
    Nondeterministic,
    Passed,
    Test,
    attempt,
    guarded,
    hidden_test,
)
from judge.pipeline.workers import Workers


def try_large(
    large: LargeCase, workers: Workers, seed: int, *, smaller: bool = True
) -> tuple[Refusal | None, bool]:
    """The refusal, if any; and whether the case was finished or need not be told about.

    A stop is tried a second time in a fresh process before it counts.
    """
    test = hidden_test(large)
    case = _build(large, large.n, seed)
    tried = attempt(test, case, workers)
    if isinstance(tried, Passed):
        return None, True
    if large.beyond_required and tried.verdict in (Verdict.TLE, Verdict.MLE):
        return None, False
    with workers.fresh() as fresh:
        again = attempt(test, case, fresh)
    if isinstance(again, Passed):
        if tried.verdict in (Verdict.TLE, Verdict.MLE):
            return None, True
        return refusal_of(test, tried, Nondeterministic(other=again.answers)), True
    smallest = _smaller(large, test, again, workers, seed) if smaller else again
    return refusal_of(test, smallest, None, claim=large.claim), True


def _build(large: LargeCase, n: int, seed: int) -> Any:
    rng = random.Random(f"{seed}:{large.name}:{n}")
    return guarded(large.name, lambda: large.build(n, rng))


def _smaller(
    large: LargeCase, test: Test, failure: Failure, workers: Workers, seed: int
) -> Failure:
    """A smaller large case that fails in the same way: its size is halved while it does."""
    if failure.verdict in (Verdict.TLE, Verdict.MLE, Verdict.OLE):
        return failure
    n = large.n // 2
    with workers.fresh() as fresh:
        while n >= 1:
            tried = attempt(test, _build(large, n, seed), fresh)
            if isinstance(tried, Passed) or tried.verdict is not failure.verdict:
                break
            failure, n = tried, n // 2
    return failure
