"""How cost grows: the classes, what was measured and what is concluded from it. Pure.

A *class* is one of ``CLASSES``, as people write it. A *shape* says more where more was seen, such
as ``n^1.5`` or ``n log^2 n``; its class is the smallest one that bounds it from above.
"""

from __future__ import annotations

from dataclasses import dataclass

CLASSES = ("O(1)", "O(log n)", "O(n)", "O(n log n)", "O(n^2)", "O(n^3)", "O(2^n)")
"""From the slowest growing to the fastest."""
INCONCLUSIVE = "inconclusive"
"""Stands for the class where the evidence allows none; never a guess."""


def rank(growth: str) -> int:
    """The place of a class among ``CLASSES``. Raises ValueError for anything else."""
    return CLASSES.index(growth)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How to measure. ``sizes`` None leaves them to the judge; ``budget_seconds`` is about the CPU
    time that the measured calls of one solution may take together.

    ``sandboxed`` False is for code of the person's own: nothing holds it, and it may import from
    the folders in ``search_path``, which are of no use in the sandbox.
    """

    sizes: tuple[int, ...] | None = None
    budget_seconds: float = 3.0
    seed: int
    sandboxed: bool = True
    allow_weak: bool = False
    search_path: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """What was measured at one size. ``cpu_seconds`` is the smallest of ``cpu_samples``, each
    from a fresh input in a fresh process; both are for one operation where the call is a script.
    ``peak_bytes`` is the extra memory at the peak, frames included and the input not."""

    n: int
    cpu_seconds: float
    cpu_samples: tuple[float, ...]
    peak_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A conclusion. ``confidence`` is the share of such answers that are right (0..1).

    ``shape`` is the growth as it was seen, without the O; ``basis`` says what decided
    ("counts", "time", "counts and time", "bytes", "depth") or why nothing could be decided;
    ``fitted`` is the fitted curve at each point, in the points' unit; empty without a fit.
    """

    growth: str
    confidence: float
    shape: str = ""
    basis: str = ""
    fitted: tuple[float, ...] = ()

    @property
    def conclusive(self) -> bool:
        return self.growth != INCONCLUSIVE


@dataclass(frozen=True, slots=True, kw_only=True)
class Dominant:
    """A place in the source whose work grows fastest: line, what stands there ("loop",
    "list.pop(i)"), the line's text, its growth as a shape, and its share (0..1) of all work at
    the largest size."""

    line: int
    what: str
    text: str
    shape: str
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class GrowthMeasurement:
    """Everything measured and concluded about one function or one solution.

    ``variable`` is what grows; ``per_operation`` says that the figures are for one call of a
    script; ``notes`` are sentences for people (what was opaque, why it stopped early).
    """

    name: str
    variable: str
    time: Estimate
    space: Estimate
    points: tuple[Point, ...]
    dominant: tuple[Dominant, ...] = ()
    notes: tuple[str, ...] = ()
    per_operation: bool = False
    seed: int = 0
    elapsed_seconds: float = 0.0
    yardstick_seconds: float | None = None
    """CPU time of a fixed piece of work, measured beside: what cancels the machine's speed."""
