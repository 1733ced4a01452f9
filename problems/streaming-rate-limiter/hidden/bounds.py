"""The bounds that the statement names; ``judge verify`` counts the cases that reach each."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from judge.authoring import ANOTHER, BACK_TO, Bound, CallScript, play

from .generators import DEFAULT_WINDOW_MS, HUGE_K, LATEST
from .oracle import InOnePass


def _window_ms(script: CallScript) -> int:
    return script.arguments[1] if len(script.arguments) > 1 else DEFAULT_WINDOW_MS


def _calls(script: CallScript) -> Iterator[tuple[str, int]]:
    """User and timestamp of each call; of scripts for one limiter."""
    if all(method == "allow" for method, _ in script.steps):
        yield from (arguments for _, arguments in script.steps)


def _after_accepted(beyond: int) -> Callable[[CallScript], bool]:
    """A call comes so many milliseconds after the end of the window of an accepted message."""

    def reached(script: CallScript) -> bool:
        calls = list(_calls(script))
        answers = play(InOnePass, script)[1:] if calls else []
        accepted: set[tuple[str, int]] = set()
        for (user, now), allowed in zip(calls, answers, strict=True):
            if (user, now - _window_ms(script) - beyond) in accepted:
                return True
            if allowed:
                accepted.add((user, now))
        return False

    return reached


def _at(moment: int) -> Callable[[CallScript], bool]:
    return lambda script: any(now == moment for _, now in _calls(script))


BOUNDS = (
    Bound("300,000 calls", lambda script: len(script.steps) == 300_000),
    Bound("50,000 users", lambda script: len({user for user, _ in _calls(script)}) == 50_000),
    Bound("the empty name", lambda script: any(user == "" for user, _ in _calls(script))),
    Bound("timestamp 0", _at(0)),
    Bound("timestamp 10^13", _at(LATEST)),
    Bound("k = 0", lambda script: script.arguments[0] == 0),
    Bound("k = 10^9", lambda script: script.arguments[0] == HUGE_K),
    Bound("window_ms left out", lambda script: len(script.arguments) == 1),
    Bound("window_ms = 1", lambda script: _window_ms(script) == 1),
    Bound("window_ms = 10^9", lambda script: _window_ms(script) == 10**9),
    Bound("the last millisecond of an accepted message", _after_accepted(-1)),
    Bound("the millisecond after that", _after_accepted(0)),
    Bound(
        "several limiters at the same time",
        lambda script: any(method in (ANOTHER, BACK_TO) for method, _ in script.steps),
    ),
)
