"""Drawing cases with hypothesis and shrinking the first that fails.

Hypothesis is given a condition that cannot be flaky: what was found of a case is remembered. It
therefore never sees, and never reports, a submission's nondeterminism; that is diagnosed apart.

Cases are drawn in rounds with a seed each. After its first ten cases hypothesis makes five of six
out of the one before, by copying parts of it over others; what a case draws only once then stays
as it was. Rounds that end earlier draw every case afresh, which finds far more.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import hypothesis
from hypothesis import HealthCheck, Phase
from hypothesis.configuration import set_hypothesis_home_dir
from hypothesis.errors import NoSuchExample
from platformdirs import user_cache_path

CASES_A_ROUND = 9
"""Below the ten after which hypothesis varies cases instead of drawing them."""


class Abandon(BaseException):
    """Raised by a condition to end a search at once; passes through hypothesis untouched."""


@dataclass(frozen=True, slots=True)
class Found:
    """The smallest failing case, and how many cases were drawn until the first failed."""

    case: Any
    drawn: int


@dataclass(frozen=True, slots=True)
class NothingFound:
    drawn: int


def search(
    strategy: hypothesis.strategies.SearchStrategy[Any],
    fails: Callable[[Any], bool],
    *,
    cases: int,
    seed: str,
    shrink: bool = True,
    shrink_seconds: Callable[[], float] = lambda: 3.0,
) -> Found | NothingFound:
    """Draw ``cases`` cases, or all there are; shrink the first for which ``fails`` holds.

    ``seed`` decides all. ``shrink_seconds`` is asked once something failed. What ``fails`` raises
    is raised here.
    """
    # Hypothesis keeps notes on the modules that it meets; not in the folder the person is in.
    set_hypothesis_home_dir(user_cache_path("coding-round-judge") / "hypothesis")
    condition = _Condition(fails, cases, shrink_seconds)
    while condition.drawn < cases:
        before = condition.drawn
        draws = min(CASES_A_ROUND, condition.begin_round() + cases - before)
        try:
            smallest = hypothesis.find(
                strategy,
                condition,
                settings=_settings(draws, shrink=shrink),
                random=random.Random(f"{seed}:{before}"),
            )
        except NoSuchExample:
            if condition.drawn_this_round < draws:
                break  # there are no more cases than these
        except _Passing as passing:
            raise passing.error from None
        else:
            return Found(case=smallest, drawn=condition.drawn)
    return NothingFound(drawn=condition.drawn)


class _Passing(BaseException):
    """Carries an exception of the condition through hypothesis, which would try to shrink it."""

    def __init__(self, error: Exception) -> None:
        super().__init__(error)
        self.error = error


class _Condition:
    """``fails`` with a memory and, once something failed, a deadline.

    Every round begins with the simplest case, which is tried in the first round only.
    """

    def __init__(
        self, fails: Callable[[Any], bool], cases: int, shrink_seconds: Callable[[], float]
    ) -> None:
        self._fails = fails
        self._cases = cases
        self._shrink_seconds = shrink_seconds
        self._known: dict[str, bool] = {}
        self._deadline: float | None = None
        self._simplest: str | None = None
        self.drawn = 0
        self.drawn_this_round = 0

    def begin_round(self) -> int:
        """How many of the round's cases are known from before."""
        self.drawn_this_round = 0
        return 0 if self._simplest is None else 1

    def __call__(self, case: Any) -> bool:
        if self._deadline is None:
            self.drawn_this_round += 1
            if self._is_known(case) or self.drawn == self._cases:
                return False
            self.drawn += 1
            if not self._ask(case):
                return False
            self._deadline = time.monotonic() + self._shrink_seconds()
            self._known[repr(case)] = True
            return True
        key = repr(case)
        if key not in self._known:
            self._known[key] = time.monotonic() < self._deadline and self._ask(case)
        return self._known[key]

    def _is_known(self, case: Any) -> bool:
        if self._simplest is None:
            self._simplest = repr(case)
            return False
        return self.drawn_this_round == 1 and repr(case) == self._simplest

    def _ask(self, case: Any) -> bool:
        try:
            return self._fails(case)
        except Exception as error:
            raise _Passing(error) from error


def _settings(cases: int, *, shrink: bool) -> hypothesis.settings:
    return hypothesis.settings(
        max_examples=cases,
        database=None,
        deadline=None,
        derandomize=False,
        phases=(Phase.generate, Phase.shrink) if shrink else (Phase.generate,),
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
        verbosity=hypothesis.Verbosity.quiet,
    )
