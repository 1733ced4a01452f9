"""The bounds that the statement names; ``judge verify`` counts the cases that reach each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

from judge.authoring import ANOTHER, BACK_TO, Bound, CallScript

from .generators import HUGE, LATEST


def _window_ms(script: CallScript) -> int:
    return cast(int, script.arguments[0])


def _alone(script: CallScript) -> bool:
    """Whether the script is about one feed."""
    return all(method not in (ANOTHER, BACK_TO) for method, _ in script.steps)


def _mentions(script: CallScript) -> Iterator[tuple[str, str, int]]:
    """User, topic and timestamp of each mention."""
    for method, arguments in script.steps:
        if method == "record":
            yield cast(tuple[str, str, int], arguments)


def _questions(script: CallScript) -> Iterator[tuple[int, int]]:
    """``k`` and timestamp of each ``top``."""
    for method, arguments in script.steps:
        if method == "top":
            yield cast(tuple[int, int], arguments)


def _mentioned(holds: Callable[[str, str, int], bool]) -> Callable[[CallScript], bool]:
    return lambda script: any(holds(*mention) for mention in _mentions(script))


def _asked(holds: Callable[[int, int], bool]) -> Callable[[CallScript], bool]:
    return lambda script: any(holds(*question) for question in _questions(script))


def _after(beyond: int) -> Callable[[CallScript], bool]:
    """It is asked so many milliseconds after the end of the window of a mention."""

    def reached(script: CallScript) -> bool:
        ends = {moment + _window_ms(script) + beyond for _, _, moment in _mentions(script)}
        return _alone(script) and any(now in ends for _, now in _questions(script))

    return reached


def _different(which: int) -> Callable[[CallScript], int]:
    return lambda script: len({mention[which] for mention in _mentions(script)})


BOUNDS = (
    Bound("40,000 calls", lambda script: len(script.steps) == 40_000),
    Bound("10,000 users", lambda script: _different(0)(script) == 10_000),
    Bound("10,000 topics", lambda script: _different(1)(script) == 10_000),
    Bound("no mention", lambda script: _alone(script) and not any(_mentions(script))),
    Bound("window_ms = 1", lambda script: _window_ms(script) == 1),
    Bound("window_ms = 10^9", lambda script: _window_ms(script) == HUGE),
    Bound("k = 0", _asked(lambda k, now: k == 0)),
    Bound("k = 1", _asked(lambda k, now: k == 1)),
    Bound("k = 10^9", _asked(lambda k, now: k == HUGE)),
    Bound("timestamp 0", _mentioned(lambda user, topic, moment: moment == 0)),
    Bound("timestamp 10^13", _mentioned(lambda user, topic, moment: moment == LATEST)),
    Bound("a user without a name", _mentioned(lambda user, topic, moment: not user)),
    Bound("a topic without a name", _mentioned(lambda user, topic, moment: not topic)),
    Bound("a name of 100", _mentioned(lambda user, topic, moment: len(user) == 100)),
    Bound("the millisecond of a mention", lambda script: _after(-_window_ms(script))(script)),
    Bound("the last millisecond of a mention", _after(-1)),
    Bound("the millisecond after that", _after(0)),
    Bound("several feeds at the same time", lambda script: not _alone(script)),
)
