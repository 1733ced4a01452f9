"""Drawing cases with hypothesis and shrinking the first that fails.

Hypothesis is given a condition that cannot be flaky: what was found of a case is remembered. It
therefore never sees, and never reports, a submission's nondeterminism; that is diagnosed apart.

Cases are drawn in rounds with a seed each. After its first ten cases hypothesis makes five of six
out of the one before, by copying parts of it over others; what a case draws only once then stays
as it was. Rounds that end earlier draw every case afresh, which finds far more.

Newer versions of hypothesis draw constants that stand in the modules which happen to be imported.
Then the same seed gives other cases to another command; so they are kept from doing it.

What earlier searches with the same seed drew is tried before anything is drawn (``drawn``).
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import hypothesis
from hypothesis import HealthCheck, Phase
from hypothesis.configuration import set_hypothesis_home_dir
from hypothesis.errors import NoSuchExample
from hypothesis.internal.conjecture import providers
from platformdirs import user_cache_path

from judge.pipeline.drawn import Drawn, DrawnCase, key_of

CASES_A_ROUND = 9
"""Below the ten after which hypothesis varies cases instead of drawing them."""
FRUITLESS_ROUNDS = 3
"""So many rounds in a row without a new case, and there are no more."""


class Abandon(BaseException):
    """Raised by a condition to end a search at once; passes through hypothesis untouched."""


@dataclass(frozen=True, slots=True)
class Found:
    """The smallest failing case, how many cases were drawn until the first failed, and that one."""

    case: Any
    drawn: int
    first: DrawnCase


@dataclass(frozen=True, slots=True)
class NothingFound:
    drawn: int


def search(
    strategy: hypothesis.strategies.SearchStrategy[Any],
    fails: Callable[[Any], bool],
    *,
    cases: int,
    seed: str,
    drawn: Drawn | None = None,
    shrink: bool = True,
    shrink_seconds: Callable[[], float] = lambda: 3.0,
) -> Found | NothingFound:
    """Draw ``cases`` cases, or all there are; shrink the first for which ``fails`` holds.

    ``seed`` decides all. ``drawn`` has what it drew before of this ``strategy``, and is added to.
    ``shrink_seconds`` is asked once something failed. What ``fails`` raises is raised here.
    """
    drawn = Drawn() if drawn is None else drawn
    condition = _Condition(fails, cases, shrink_seconds)
    failed = next((each for each in drawn.cases if condition.recalled(each)), None)
    if failed is not None and not shrink:
        return Found(case=failed.case, drawn=condition.drawn, first=failed)
    if failed is None and not _wants_more(drawn, cases):
        return NothingFound(drawn=condition.drawn)
    # Hypothesis keeps notes on the modules that it meets; not in the folder the person is in.
    set_hypothesis_home_dir(user_cache_path("coding-round-judge") / "hypothesis")
    settings = _settings(CASES_A_ROUND, shrink=shrink)
    with _no_constants_of_modules():
        while failed is not None or _wants_more(drawn, cases):
            condition.round = drawn.rounds + 1 if failed is None else failed.round
            condition.fresh = []
            try:
                smallest = hypothesis.find(
                    strategy,
                    condition,
                    settings=settings,
                    random=random.Random(f"{seed}:{condition.round}"),
                )
            except NoSuchExample:
                if failed is not None:
                    return Found(case=failed.case, drawn=condition.drawn, first=failed)
                drawn.add(condition.fresh)
            except _Passing as passing:
                raise passing.error from None
            else:
                first = failed or condition.first
                assert first is not None
                return Found(case=smallest, drawn=condition.drawn, first=first)
    return NothingFound(drawn=condition.drawn)


def _wants_more(drawn: Drawn, cases: int) -> bool:
    return len(drawn.cases) < cases and drawn.fruitless < FRUITLESS_ROUNDS


@contextmanager
def _no_constants_of_modules() -> Iterator[None]:
    """There is no setting for it. A version that lacks this does not do it either."""
    name = "_get_local_constants"
    find = getattr(providers, name, None)
    if find is None:
        yield
        return
    none = vars(providers)["Constants"]()
    setattr(providers, name, lambda: none)
    providers.CONSTANTS_CACHE.cache.clear()
    try:
        yield
    finally:
        setattr(providers, name, find)
        providers.CONSTANTS_CACHE.cache.clear()


class _Passing(BaseException):
    """Carries an exception of the condition through hypothesis, which would try to shrink it."""

    def __init__(self, error: Exception) -> None:
        super().__init__(error)
        self.error = error


class _Condition:
    """``fails`` with a memory and, once something failed, a deadline. A case that comes again, as
    the simplest does in every round, is neither tried nor counted."""

    def __init__(
        self, fails: Callable[[Any], bool], cases: int, shrink_seconds: Callable[[], float]
    ) -> None:
        self._fails = fails
        self._cases = cases
        self._shrink_seconds = shrink_seconds
        self._known: dict[int, bool] = {}
        self._deadline: float | None = None
        self.drawn = 0
        self.round = 0
        self.fresh: list[DrawnCase] = []
        """What this round drew that no round before had."""
        self.first: DrawnCase | None = None
        """The first of those that failed."""

    def __call__(self, case: Any) -> bool:
        key = key_of(case)
        if key not in self._known:
            if self._deadline is None and self.drawn == self._cases:
                return False
            self.fresh.append(DrawnCase(self.round, key, case))
            self._known[key] = self._found(case)
            if self._known[key] and self.first is None:
                self.first = self.fresh[-1]
        return self._known[key]

    def recalled(self, drawn: DrawnCase) -> bool:
        """Of a case that was drawn before."""
        if self.drawn == self._cases:
            return False
        try:
            self._known[drawn.key] = self._found(drawn.case)
        except _Passing as passing:
            raise passing.error from None
        return self._known[drawn.key]

    def _found(self, case: Any) -> bool:
        if self._deadline is not None:
            return time.monotonic() < self._deadline and self._ask(case)
        self.drawn += 1
        failed = self._ask(case)
        if failed:
            self._deadline = time.monotonic() + self._shrink_seconds()
        return failed

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
