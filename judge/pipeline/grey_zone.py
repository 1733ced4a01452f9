"""Whether the runs of one submission in a large case are within the time limit. Pure.

One run over the limit proves nothing on a busy machine. What does: two runs, of which one is clear
of the grey zone (more than 1.5 times the limit) or both finished, too late. The best run counts.
Of what is slow by intention one run over the limit is enough.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from judge.model.calibration import OVER_ACCEPTED, UNDER_SLOW, Spent, TimeLimit, best_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Within:
    """The best run was within the limit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beyond:
    """No run was within the limit, and more of them would not help."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunAgain:
    """One more run is needed, stopped after ``cpu_seconds``."""

    cpu_seconds: float


def first_seconds(limit_seconds: float, *, known_slow: bool) -> float:
    """CPU seconds after which the first run is stopped."""
    return UNDER_SLOW * limit_seconds if known_slow else limit_seconds


def decide(
    limit_seconds: float, runs: Sequence[Spent], *, known_slow: bool = False
) -> Within | Beyond | RunAgain:
    """What ``runs``, in any order, say of a limit. The first run is stopped at the limit, unless it
    is of a solution that is ``known_slow``: then at the grey zone's end, which leaves no doubt."""
    if not runs:
        return RunAgain(cpu_seconds=first_seconds(limit_seconds, known_slow=known_slow))
    best = best_of(runs)
    if best.finished and best.cpu_seconds <= limit_seconds:
        return Within()
    clear = any(run.cpu_seconds >= UNDER_SLOW * limit_seconds for run in runs)
    finished = sum(run.finished for run in runs)
    if known_slow and (clear or finished):
        return Beyond()
    if finished >= 2 or (clear and len(runs) >= 2):
        return Beyond()
    return RunAgain(cpu_seconds=UNDER_SLOW * limit_seconds)


def sentence(best: Spent, limit: TimeLimit, *, at: str = "") -> str:
    """Why it is refused: what it used at its best, the limit, and where that comes from. ``at``
    says where it was used."""
    if best.finished:
        used = f"used {_seconds(best.cpu_seconds)} of CPU time{at} at its best"
    else:
        used = f"used more than {_seconds(best.cpu_seconds)} of CPU time{at}"
    return f"{used}; the limit is {_seconds(limit.seconds)}{_origin(limit)}"


def _origin(limit: TimeLimit) -> str:
    if limit.slowest is None:
        return ""
    spent = limit.slowest.spent
    needs = _seconds(spent.cpu_seconds) if spent.finished else f"over {_seconds(spent.cpu_seconds)}"
    if limit.raised:
        return f" ({OVER_ACCEPTED:g} x the slowest accepted reference here, {needs})"
    return f" (the slowest accepted reference needs {needs} here)"


def _seconds(value: float) -> str:
    return f"{value:.3g} s"
