"""One case, tried: what a failure is, and whether it is the input, the history or chance."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from judge.authoring import LargeCase, Property
from judge.catalogue.hidden import place_in_hidden_code
from judge.errors import JudgeError, JudgeFault
from judge.model.case import Mismatch, Run
from judge.model.verdict import Verdict
from judge.pipeline.answers import Declared, well_typed
from judge.pipeline.decide import rule_on_mismatch, rule_on_stop
from judge.pipeline.workers import Answered, LoadFailed, Stopped, Workers
from sandbox.outcome import RaisedException, Stop

Check = Callable[[Any, Sequence[Any]], Mismatch | None]

EARLIER_KEPT = 5_000
"""How many earlier runs are remembered for replaying a failure that needs them."""
SHORTEN_SECONDS = 2.0
"""Wall time for finding which of them it needs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """A case that failed: by a wrong answer or by a stop. ``output`` is what was printed."""

    case: Any
    runs: tuple[Run, ...]
    problem: Mismatch | Stopped
    answers: tuple[Any, ...] = ()
    output: str = ""

    @property
    def verdict(self) -> Verdict:
        return self.ruling[0]

    @property
    def ruling(self) -> tuple[Verdict, str]:
        if isinstance(self.problem, Stopped):
            return rule_on_stop(self.problem.stop)
        return rule_on_mismatch(self.problem)

    @property
    def by_check(self) -> bool:
        """Whether the test's own check found it: an answer of the right type, but wrong."""
        problem = self.problem
        return isinstance(problem, Mismatch) and not isinstance(problem.expected, Declared)


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    runs: tuple[Run, ...]
    cpu_seconds: float
    output: str
    answers: tuple[Any, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepsState:
    """The case passes alone and fails after ``earlier``: the submission remembers something."""

    earlier: tuple[Run, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Nondeterministic:
    """The same input got different answers; one of the others is ``other``."""

    other: tuple[Any, ...] | None


Diagnosis = KeepsState | Nondeterministic | None
"""None: the case fails by itself, every time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Test:
    """The part of a property or a large case that trying one case needs."""

    name: str
    runs: Callable[[Any], tuple[Run, ...]]
    check: Check
    timed: bool = False


def hidden_test(prop: Property | LargeCase) -> Test:
    """The part of a hidden test that trying one case needs; large cases are timed exactly."""
    return Test(
        name=prop.name,
        runs=prop.runs,
        check=prop.check,
        timed=isinstance(prop, LargeCase),
    )


def attempt(test: Test, case: Any, workers: Workers) -> Passed | Failure:
    """Make the case's calls and check the answers. Raises JudgeFault if the test itself fails."""
    runs = guarded(test.name, lambda: test.runs(case))
    answered = workers.answers(runs, timed=test.timed)
    if isinstance(answered, Stopped):
        return Failure(case=case, runs=runs, problem=answered, output=_printed(answered.stop))
    values = well_typed(answered.values, runs, workers.signature)
    if isinstance(values, Mismatch):
        return _wrong(case, runs, values, answered)
    mismatch = guarded(test.name, lambda: test.check(case, values))
    if mismatch is None:
        return Passed(
            runs=runs, cpu_seconds=answered.cpu_seconds, output=answered.output, answers=values
        )
    return _wrong(case, runs, mismatch, answered)


def foresee(coming: Iterable[tuple[Test, Any]], workers: Workers) -> None:
    """Say that these cases of these tests are tried next, in this order. What is timed is run by
    itself."""
    workers.foresee(
        [
            run
            for test, case in coming
            if not test.timed
            for run in guarded(test.name, partial(test.runs, case))
        ]
    )


def _printed(stop: Stop) -> str:
    return stop.output if isinstance(stop, RaisedException) else ""


def _wrong(case: Any, runs: tuple[Run, ...], mismatch: Mismatch, answered: Answered) -> Failure:
    return Failure(
        case=case,
        runs=runs,
        problem=mismatch,
        answers=answered.values,
        output=answered.output,
    )


T = TypeVar("T")


def guarded(name: str, work: Callable[[], T]) -> T:
    """Run code of a problem set; what it raises is the set's fault, never the submission's."""
    try:
        return work()
    except (JudgeError, LoadFailed):
        raise
    except Exception as error:
        place = place_in_hidden_code(error)
        at = "" if place is None else f"{place}: "
        raise JudgeFault(
            f"{at}the hidden test {name!r} failed by itself: {type(error).__name__}: {error}",
            remedy="mend it there, or report it to the author of the problem",
        ) from error


class Earlier:
    """The runs that the workers have made, so that a failure can be replayed with them."""

    def __init__(self) -> None:
        self._runs: list[Run] = []

    def add(self, runs: Sequence[Run]) -> None:
        self._runs.extend(runs)
        if len(self._runs) > 2 * EARLIER_KEPT:
            del self._runs[:-EARLIER_KEPT]

    def clear(self) -> None:
        self._runs.clear()

    def all(self) -> tuple[Run, ...]:
        return tuple(self._runs)


def diagnose(
    test: Test,
    failure: Failure,
    workers: Workers,
    earlier: Sequence[Run],
    *,
    shorten: bool = True,
    known_slow: bool = False,
) -> tuple[Failure, Diagnosis]:
    """Replay a failing case alone in fresh processes and say why it fails. Where it needs what was
    run before, as little as possible of that is sought with ``shorten``. What is ``known_slow``
    and out of time is not run again."""
    if known_slow and failure.verdict is Verdict.TLE:
        return failure, None
    alone = _alone(test, failure.case, workers)
    if isinstance(alone, Failure):
        if isinstance(failure.problem, Mismatch) and _answers_differ(failure, alone):
            return alone, Nondeterministic(other=failure.answers)
        return alone, None
    replayed = _replayed(test, failure.case, workers, tuple(earlier), shorten=shorten)
    if replayed is None:
        return failure, Nondeterministic(other=alone.answers)
    return replayed


def _alone(test: Test, case: Any, workers: Workers) -> Passed | Failure:
    with workers.fresh() as fresh:
        return attempt(test, case, fresh)


def _answers_differ(first: Failure, second: Failure) -> bool:
    return bool(first.answers and second.answers and repr(first.answers) != repr(second.answers))


def _replayed(
    test: Test, case: Any, workers: Workers, earlier: tuple[Run, ...], *, shorten: bool
) -> tuple[Failure, KeepsState] | None:
    """The failure after as few of the earlier runs as a few seconds find, or None if it does not
    come back even after all of them."""
    found = _after_the_last(test, case, workers, earlier)
    if found is None:
        return None
    failure, earlier = found
    deadline = time.monotonic() + SHORTEN_SECONDS
    size = len(earlier) // 2 if shorten else 0
    while size >= 1:
        shorter = _without_a_part(test, case, workers, earlier, size, deadline)
        if shorter is None:
            size //= 2
        else:
            failure, earlier = shorter
            size = min(size, len(earlier) // 2)
    return failure, KeepsState(earlier=earlier)


def _after_the_last(
    test: Test, case: Any, workers: Workers, earlier: tuple[Run, ...]
) -> tuple[Failure, tuple[Run, ...]] | None:
    """The failure after the last run alone, the last four, the last sixteen …, or all: what is
    remembered is often remembered of any run."""
    size = 1
    while True:
        last = earlier[-size:]
        failure = _after(test, case, workers, last)
        if failure is not None:
            return failure, last
        if size >= len(earlier):
            return None
        size *= 4


def _without_a_part(
    test: Test, case: Any, workers: Workers, earlier: tuple[Run, ...], size: int, deadline: float
) -> tuple[Failure, tuple[Run, ...]] | None:
    """The failure after ``earlier`` less one part of ``size`` runs that it does not need."""
    for start in range(0, len(earlier), size):
        if time.monotonic() > deadline:
            return None
        rest = earlier[:start] + earlier[start + size :]
        failure = _after(test, case, workers, rest) if rest else None
        if failure is not None:
            return failure, rest
    return None


def _after(test: Test, case: Any, workers: Workers, earlier: tuple[Run, ...]) -> Failure | None:
    with workers.fresh() as fresh:
        fresh.foresee(earlier)
        for run in earlier:
            fresh.answers((run,))
        tried = attempt(test, case, fresh)
    return tried if isinstance(tried, Failure) else None
