"""Times several things side by side: one after the other, round after round, in one run.

A machine that slows down for a while then slows all of them, and a ratio stays a ratio.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Timings:
    """Seconds of one subject, one entry a round."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)

    def ratio_to(self, other: Timings) -> float:
        """The median over the rounds of this subject's time by the other's in the same round."""
        pairs = zip(self.seconds, other.seconds, strict=True)
        return statistics.median(ours / theirs for ours, theirs in pairs)


def interleave(subjects: Mapping[str, Callable[[], object]], *, rounds: int) -> dict[str, Timings]:
    """Runs each subject once unmeasured, then all of them ``rounds`` times in turns."""
    for run in subjects.values():
        run()
    seconds: dict[str, list[float]] = {name: [] for name in subjects}
    for _ in range(rounds):
        for name, run in subjects.items():
            started = time.perf_counter()
            run()
            seconds[name].append(time.perf_counter() - started)
    return {name: Timings(seconds=tuple(each)) for name, each in seconds.items()}


def show(title: str, rows: Sequence[tuple[str, str]]) -> None:
    """One figure a line, under a title."""
    width = max(len(name) for name, _ in rows)
    print(f"\n{title}")
    for name, figure in rows:
        print(f"  {name:<{width}}  {figure}")


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms"


def against(ratio: float, aim: float) -> str:
    return f"{ratio:.2f} times (aim: at most {aim:g})"
