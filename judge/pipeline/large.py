"""Large cases: one big input under the limits, tried again before a stop counts."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from judge.authoring import LargeCase
from judge.model.calibration import Spent, TimeLimit, best_of
from judge.model.case import Run
from judge.model.verdict import Verdict
from judge.pipeline.calibration import TimeLimits, spent_at
from judge.pipeline.grey_zone import Beyond, RunAgain, Within, decide, first_seconds, sentence
from judge.pipeline.refusal import Refusal, refusal_of
from judge.pipeline.trying import (
    Failure,
    Passed,
    attempt,
    diagnose,
    guarded,
    hidden_test,
)
from judge.pipeline.workers import Stopped, Workers

OUT_OF_LIMITS = frozenset({Verdict.TLE, Verdict.MLE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """The large case was answered rightly within the limits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BeyondRequired:
    """The limits were reached in a case that the required growth need not finish: no refusal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """What became of a large case, under which limit, and the time that the submission spent in
    it at its best: None where it is refused for another reason than its CPU time."""

    outcome: Finished | BeyondRequired | Refusal
    limit: TimeLimit
    spent: Spent | None = None


def try_large(
    large: LargeCase,
    workers: Workers,
    earlier: Sequence[Run],
    seed: int,
    limits: TimeLimits,
    *,
    smaller: bool = True,
) -> Tried:
    """Try one large case under its limit of ``limits``, again in fresh processes before it is
    refused for time or memory. With ``smaller``, a wrong answer is sought at smaller sizes too."""
    seconds = first_seconds(limits.of(large).seconds, known_slow=limits.known_slow)
    if seconds == limits.a_call:
        return _Trial(large, workers, seed, limits).run(earlier, smaller=smaller)
    with workers.fresh(cpu_seconds=seconds) as fresh:
        return _Trial(large, fresh, seed, limits).run((), smaller=smaller)


def build(large: LargeCase, n: int, seed: int) -> Any:
    """The input of size ``n`` that ``seed`` leads to, the same for every solution."""
    rng = random.Random(f"{seed}:{large.name}:{n}")
    return guarded(large.name, lambda: large.build(n, rng))


class _Trial:
    def __init__(self, large: LargeCase, workers: Workers, seed: int, limits: TimeLimits) -> None:
        self._large = large
        self._workers = workers
        self._seed = seed
        self._limits = limits
        self._test = hidden_test(large)
        self._case = build(large, large.n, seed)
        self._runs: list[Spent] = []
        self._stops: list[Failure] = []
        """Those of the runs that ran out of CPU time."""

    def run(self, earlier: Sequence[Run], *, smaller: bool) -> Tried:
        tried = attempt(self._test, self._case, self._workers)
        if isinstance(tried, Passed) or tried.verdict in OUT_OF_LIMITS:
            return self._beyond(tried) if self._large.beyond_required else self._until_clear(tried)
        failure, diagnosis = diagnose(self._test, tried, self._workers, earlier)
        if smaller and diagnosis is None:
            failure = self._smaller(failure)
        # the claim is about time, not about the answer
        return self._ended(refusal_of(self._test, failure, diagnosis))

    def _beyond(self, tried: Passed | Failure) -> Tried:
        """Of a case that the required growth need not finish."""
        if isinstance(tried, Passed):
            return self._ended(Finished(), Spent(cpu_seconds=tried.cpu_seconds))
        return self._ended(BeyondRequired())

    def _until_clear(self, first: Passed | Failure) -> Tried:
        """Run it in fresh processes until the verdict is clear. What is no question of CPU time
        (memory, sleeping, a wrong answer after all) is clear at once."""
        self._note(first)
        while True:
            match self._decision():
                case RunAgain(cpu_seconds=cap):
                    with self._workers.fresh(cpu_seconds=cap) as fresh:
                        tried = attempt(self._test, self._case, fresh)
                    other = self._note(tried)
                    if other is not None:
                        return self._ended(refusal_of(self._test, other, None, at=self._at))
                case Beyond():
                    return self._ended(self._too_slow(), best_of(self._runs))
                case Within():
                    return self._ended(Finished(), best_of(self._runs))

    def _decision(self) -> Within | Beyond | RunAgain:
        """On the runs so far; before they are refused, on the limit as it is now."""
        slow = self._limits.known_slow
        limit = self._limits.of(self._large)
        decision = decide(limit.seconds, self._runs, known_slow=slow)
        if isinstance(decision, Beyond):
            limit = self._limits.look_again(self._large, self._case)
            decision = decide(limit.seconds, self._runs, known_slow=slow)
        return decision

    def _note(self, tried: Passed | Failure) -> Failure | None:
        """Add what a run tells of CPU time to the others; or the failure that tells nothing."""
        if isinstance(tried, Passed):
            self._runs.append(Spent(cpu_seconds=tried.cpu_seconds))
            return None
        spent = spent_at(tried.problem.stop) if isinstance(tried.problem, Stopped) else None
        if spent is None:
            return tried
        self._runs.append(spent)
        self._stops.append(tried)
        return None

    def _too_slow(self) -> Refusal:
        best = best_of(self._runs)
        limit = self._limits.of(self._large)
        return Refusal(
            verdict=Verdict.TLE,
            message=f"{self._test.name}: {sentence(best, limit, at=self._at)}",
            test=self._test,
            failure=self._shown(best),
        )

    def _shown(self, best: Spent) -> Failure | None:
        """None where every run finished, too late, as of what is known to be slow it may."""
        if not self._stops:
            return None
        return self._stops[0] if best.finished else self._stops[-1]

    def _smaller(self, failure: Failure) -> Failure:
        """A smaller large case that fails in the same way: its size is halved while it does."""
        if failure.verdict is Verdict.OLE:
            return failure
        n = self._large.n // 2
        with self._workers.fresh() as fresh:
            while n >= 1:
                tried = attempt(self._test, build(self._large, n, self._seed), fresh)
                if isinstance(tried, Passed) or tried.verdict is not failure.verdict:
                    break
                failure, n = tried, n // 2
        return failure

    def _ended(
        self, outcome: Finished | BeyondRequired | Refusal, spent: Spent | None = None
    ) -> Tried:
        return Tried(outcome=outcome, limit=self._limits.of(self._large), spent=spent)

    @property
    def _at(self) -> str:
        """Where the size says something: an input that was given has none."""
        return f" at n = {self._large.n:,}" if self._large.n > 1 else ""
