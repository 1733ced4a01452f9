"""The bounds that the statement names; ``judge verify`` counts the cases that reach each."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from judge.authoring import ANOTHER, BACK_TO, Bound, CallScript, play

from .generators import HUGE_CAPACITY, LATEST
from .oracle import InOnePass

Asked = Callable[[CallScript], bool]
METHODS = ("put", "get", "keys")


def _calls(script: CallScript) -> Iterator[tuple[str, tuple[object, ...], object]]:
    """Method, arguments and right answer of each call; of scripts for one small cache."""
    if len(script.steps) > 50 or any(method not in METHODS for method, _ in script.steps):
        return
    answers = play(InOnePass, script)[1:]
    for (method, given), answer in zip(script.steps, answers, strict=True):
        yield method, given, answer


def _put_with(place: int, value: object) -> Asked:
    return lambda script: any(
        method == "put" and given[place] == value for method, given in script.steps
    )


def _got_after_death(by: int) -> Asked:
    """An entry is asked for so long after its moment of death."""

    def reached(script: CallScript) -> bool:
        deaths: dict[object, int] = {}
        for method, given, _ in _calls(script):
            match method, given:
                case "put", (key, _, int(ttl), int(now)):
                    deaths[key] = now + ttl
                case "get", (key, int(now)) if deaths.get(key) == now - by:
                    return True
        return False

    return reached


def _full(answered: Callable[[object], bool], *, again: bool) -> Asked:
    """A put into a full cache, of a live key or of another, that is answered so."""

    def reached(script: CallScript) -> bool:
        capacity = script.arguments[0]
        calls = list(_calls(script))
        for place, (method, given, answer) in enumerate(calls):
            if method == "put" and given[2] and answered(answer):
                asked = ("keys", (given[3],))
                before = CallScript(
                    arguments=script.arguments, steps=(*script.steps[:place], asked)
                )
                live = play(InOnePass, before)[-1]
                if len(live) == capacity and (given[0] in live) is again:
                    return True
        return False

    return reached


def _none(answer: object) -> bool:
    return answer is None


def _some(answer: object) -> bool:
    return answer is not None


BOUNDS = (
    Bound("75,000 calls", lambda script: len(script.steps) == 75_000),
    Bound("capacity 1", lambda script: script.arguments == (1,)),
    Bound("capacity 10^9", lambda script: script.arguments == (HUGE_CAPACITY,)),
    Bound("the empty key", _put_with(0, "")),
    Bound("value 0", _put_with(1, 0)),
    Bound("value 10^9", _put_with(1, 10**9)),
    Bound("value -10^9", _put_with(1, -(10**9))),
    Bound("ttl 0", _put_with(2, 0)),
    Bound("ttl 1", _put_with(2, 1)),
    Bound("ttl 10^12", _put_with(2, LATEST)),
    Bound("now = 0", _put_with(3, 0)),
    Bound("now = 10^12", lambda script: any(given[-1] == LATEST for _, given in script.steps)),
    Bound("the last moment of a life", _got_after_death(-1)),
    Bound("the moment of death", _got_after_death(0)),
    Bound("the moment after it", _got_after_death(1)),
    Bound("a live key is put again in a full cache", _full(_none, again=True)),
    Bound("a live entry is evicted", _full(_some, again=False)),
    Bound(
        "keys of nothing",
        lambda script: any(
            method == "keys" and answer == [] for method, _, answer in _calls(script)
        ),
    ),
    Bound(
        "several caches at the same time",
        lambda script: any(method in (ANOTHER, BACK_TO) for method, _ in script.steps),
    ),
)
