"""What growth a submission showed, held against what its problem asks for. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from judge.model.growth import CLASSES, Dominant, Estimate, Point, rank


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounded:
    """One estimate beside its bounds, all as classes of n, which stands for ``variable``; no
    bounds where the problem names none."""

    variable: str
    found: Estimate
    required: str | None = None
    optimal: str | None = None

    @property
    def is_optimal(self) -> bool:
        """Whether nothing better is known; so too where nothing is known of it."""
        if self.optimal is None or self.found.growth not in CLASSES:
            return True
        return rank(self.found.growth) <= rank(self.optimal)


@dataclass(frozen=True, slots=True, kw_only=True)
class Complexity:
    """``inputs`` is the sweep that costs most, which the points are of; ``others`` are the
    times in variables other than n. ``per_operation``: the figures are for one call of a script.
    """

    time: Bounded
    space: Bounded | None
    others: tuple[Bounded, ...] = ()
    together: str | None = None
    """Time in two variables at once, such as ``O(n log n + k)``, where counts tell it."""
    inputs: str = ""
    points: tuple[Point, ...] = ()
    dominant: tuple[Dominant, ...] = ()
    per_operation: bool = False


def in_variable(growth: str, variable: str) -> str:
    """``O(n log n)`` with another letter for n."""
    return growth if variable == "n" else re.sub(r"\bn\b", variable, growth)
