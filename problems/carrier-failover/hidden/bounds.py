"""The bounds that the statement names; ``judge verify`` counts the cases that reach each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from judge.authoring import ANOTHER, BACK_TO, Bound, CallScript

from .generators import LATEST, LONGEST, MOST_CALLS, MOST_RESULTS


def _calls(script: CallScript) -> list[tuple[str, tuple[Any, ...]]]:
    """Of scripts for one failover; of several nothing."""
    several = any(method in (ANOTHER, BACK_TO) for method, _ in script.steps)
    return [] if several else list(script.steps)


def _at(moment: int) -> Callable[[CallScript], bool]:
    return lambda script: any(given[-1] == moment for _, given in _calls(script))


def _after_result(beyond: int) -> Callable[[CallScript], bool]:
    """A choice comes so many milliseconds after the end of the window of a result."""

    def reached(script: CallScript) -> bool:
        noted: set[int] = set()
        for method, given in _calls(script):
            if method == "record":
                noted.add(given[-1])
            elif given[0] - script.arguments[1] - beyond in noted:
                return True
        return False

    return reached


def _scored(wanted: Callable[[int, int, Any], bool]) -> Callable[[CallScript], bool]:
    """At some choice the preferred carrier's successes and total in the window are as wanted."""

    def reached(script: CallScript) -> bool:
        carriers, window_ms, *_ = script.arguments
        noted: list[tuple[bool, int]] = []
        for method, given in _calls(script)[:600]:
            if method == "choose":
                inside = [ok for ok, moment in noted if moment > given[0] - window_ms]
                if wanted(sum(inside), len(inside), script.arguments):
                    return True
            elif given[0] == carriers[0]:
                noted.append((given[1], given[2]))
        return False

    return reached


BOUNDS = (
    Bound("100,000 calls", lambda script: len(script.steps) == MOST_CALLS),
    Bound("1 carrier", lambda script: len(script.arguments[0]) == 1),
    Bound("10 carriers", lambda script: len(script.arguments[0]) == 10),
    Bound("the empty name", lambda script: "" in script.arguments[0]),
    Bound("time 0", _at(0)),
    Bound("time 10^13", _at(LATEST)),
    Bound("window_ms = 1", lambda script: script.arguments[1] == 1),
    Bound("window_ms = 10^9", lambda script: script.arguments[1] == LONGEST),
    Bound("min_results = 1", lambda script: script.arguments[2] == 1),
    Bound("min_results = 10^6", lambda script: script.arguments[2] == MOST_RESULTS),
    Bound("min_percent = 0", lambda script: script.arguments[3] == 0),
    Bound("min_percent = 100", lambda script: script.arguments[3] == 100),
    Bound("the last millisecond of a result", _after_result(-1)),
    Bound("the millisecond after that", _after_result(0)),
    Bound("no results", _scored(lambda _, total, __: total == 0)),
    Bound("one result too few", _scored(lambda _, total, given: total == given[2] - 1 > 0)),
    Bound("just enough results", _scored(lambda _, total, given: total == given[2])),
    Bound(
        "exactly the threshold",
        _scored(lambda good, total, given: total >= given[2] and good * 100 == given[3] * total),
    ),
    Bound(
        "one success below the threshold",
        _scored(
            lambda good, total, given: (
                total >= given[2] and good * 100 < given[3] * total <= (good + 1) * 100
            )
        ),
    ),
    Bound(
        "several failovers at the same time",
        lambda script: any(method in (ANOTHER, BACK_TO) for method, _ in script.steps),
    ),
)
