"""Time limits by the two-sided rule, and the times that it is applied to. Pure.

A limit stands clear of what right solutions need and of what slow ones need, both measured on the
machine that judges:

    slowest accepted reference x 2 <= limit    and    limit x 1.5 <= fastest slow reference

The two factors are those of the ICPC problem package format. An author gives the limit for an
ordinary machine; a slower one raises it (``time_limit``), and none lowers it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

OVER_ACCEPTED = 2.0
"""A limit is at least so many times what the slowest accepted reference needs."""
UNDER_SLOW = 1.5
"""The fastest slow reference needs at least so many times the limit. What a submission needs
between the limit and so many times the limit is the grey zone, where one run proves nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """CPU seconds of one run; if not ``finished`` it was stopped then, and needs more."""

    cpu_seconds: float
    finished: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceTime:
    """What the reference solution ``name`` needs at its best, in one large case."""

    name: str
    spent: Spent


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """The slowest accepted reference in the large case named ``case``, on this machine."""

    case: str
    slowest: ReferenceTime


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeLimit:
    """The limit of one large case in CPU seconds: ``author_seconds``, or what the ``slowest``
    accepted reference calls for. ``slowest`` is None where nothing was measured."""

    author_seconds: float
    slowest: ReferenceTime | None = None

    @property
    def seconds(self) -> float:
        return max(self.author_seconds, self.least_seconds)

    @property
    def least_seconds(self) -> float:
        """The smallest limit that accuses no accepted reference, as far as is known."""
        return 0.0 if self.slowest is None else OVER_ACCEPTED * self.slowest.spent.cpu_seconds

    @property
    def raised(self) -> bool:
        """Whether this machine needs a longer limit than the author's."""
        return self.least_seconds > self.author_seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitCheck:
    """Both sides of the rule for one large case. ``fastest_slow`` is the fastest of the references
    that this limit refuses; None if it refuses none, as where all fail for another reason."""

    case: str
    limit: TimeLimit
    fastest_slow: ReferenceTime | None = None

    @property
    def slowest_accepted(self) -> ReferenceTime | None:
        return self.limit.slowest

    @property
    def fits(self) -> bool:
        """Whether any limit can satisfy both sides here."""
        return self._clear_of_slow(self.limit.least_seconds)

    @property
    def author_too_long(self) -> bool:
        """Whether the author's limit is too near to a slow reference on this machine."""
        return not self._clear_of_slow(self.limit.author_seconds)

    @property
    def most_seconds(self) -> float | None:
        """The largest limit that is clear of the fastest slow reference, where that is known."""
        slow = self.fastest_slow
        if slow is None or not slow.spent.finished:
            return None
        return slow.spent.cpu_seconds / UNDER_SLOW

    def _clear_of_slow(self, limit_seconds: float) -> bool:
        """One that was stopped counts as slow enough: it was given longer than the grey zone."""
        return self.most_seconds is None or limit_seconds <= self.most_seconds


def best_of(runs: Iterable[Spent]) -> Spent:
    """The shortest run that finished; if none did, the longest that was allowed."""
    runs = tuple(runs)
    finished = [run for run in runs if run.finished]
    if finished:
        return min(finished, key=lambda run: run.cpu_seconds)
    return max(runs, key=lambda run: run.cpu_seconds)


def slowest_of(times: Iterable[ReferenceTime]) -> ReferenceTime | None:
    """Who needs most; one that was stopped needs more than one that finished just then."""
    return max(times, key=lambda t: (t.spent.cpu_seconds, not t.spent.finished), default=None)


def fastest_of(times: Iterable[ReferenceTime]) -> ReferenceTime | None:
    return min(times, key=lambda t: (t.spent.cpu_seconds, not t.spent.finished), default=None)
