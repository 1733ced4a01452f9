"""What a bench found: measurements side by side, and how they compare with one another. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from judge.model.growth import GrowthMeasurement
from judge.model.problem import GrowthBound


class Change(StrEnum):
    """How the new run stands to the old one."""

    FASTER = "faster"
    SLOWER = "slower"
    SAME = "same"
    """The two cannot be told apart, or the difference is too small to matter."""
    CANNOT_TELL = "cannot tell"
    """There is too little to compare."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio:
    """New CPU time over old. ``low`` and ``high`` bound it with 95 % confidence.

    ``n`` is the size where it holds, the largest in common, if the ratio changes with the size;
    None if it is one ratio for all sizes. ``trend`` is the exponent b of ``ratio ~ n^b``, or None
    where no trend was found.
    """

    value: float
    low: float
    high: float
    n: int | None = None
    trend: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """``ratio`` is None where the verdict is CANNOT_TELL, and ``reason`` says why. ``by_size`` are
    the plain ratios at each size in common. ``normalised``: a yardstick cancelled the speed of the
    machines."""

    new: str
    old: str
    change: Change
    ratio: Ratio | None
    by_size: tuple[tuple[int, float], ...] = ()
    normalised: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """One or more solutions, measured the same way.

    Either ``problem`` is a slug, with the growth that it asks for, or ``function`` and
    ``generator`` are names in the file. ``meaning`` says what the variable counts, or is empty.
    """

    solutions: tuple[GrowthMeasurement, ...]
    problem: str | None = None
    function: str | None = None
    generator: str | None = None
    meaning: str = ""
    time: GrowthBound | None = None
    space: GrowthBound | None = None
    between: tuple[Comparison, ...] = ()
    """Solutions of this run with each other."""
    with_baseline: tuple[Comparison, ...] = ()
    """Solutions of this run with those of an earlier one."""
    seed: int
    sandboxed: bool = True
