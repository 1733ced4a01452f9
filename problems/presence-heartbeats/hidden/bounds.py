"""The bounds that the statement names; ``judge verify`` counts the cases that reach each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from judge.authoring import ANOTHER, BACK_TO, Bound, CallScript

from .generators import LATEST, LONGEST, MOST_CALLS, MOST_USERS


def _calls(script: CallScript) -> list[tuple[str, tuple[Any, ...]]]:
    """Of scripts for one presence; of several nothing."""
    several = any(method in (ANOTHER, BACK_TO) for method, _ in script.steps)
    return [] if several else list(script.steps)


def _users(script: CallScript) -> set[str]:
    return {given[0] for method, given in _calls(script) if method == "heartbeat"}


def _after_heartbeat(beyond: int, method: str) -> Callable[[CallScript], bool]:
    """A call comes so many milliseconds after the timeout of a user's latest heartbeat."""

    def reached(script: CallScript) -> bool:
        latest: dict[str, int] = {}
        for name, given in _calls(script):
            due = {moment + script.arguments[0] + beyond for moment in latest.values()}
            if name == "online_count" == method and given[0] in due:
                return True
            if name == method and given[-1] - beyond - script.arguments[0] == latest.get(given[0]):
                return True
            if name == "heartbeat":
                latest[given[0]] = given[1]
        return False

    return reached


def _at(moment: int) -> Callable[[CallScript], bool]:
    return lambda script: any(given[-1] == moment for _, given in _calls(script))


BOUNDS = (
    Bound("150,000 calls", lambda script: len(script.steps) == MOST_CALLS),
    Bound("45,000 users", lambda script: len(_users(script)) == MOST_USERS),
    Bound("nobody ever", lambda script: not _users(script)),
    Bound("the empty name", lambda script: "" in _users(script)),
    Bound("time 0", _at(0)),
    Bound("time 10^13", _at(LATEST)),
    Bound("timeout_ms = 1", lambda script: script.arguments[0] == 1),
    Bound("timeout_ms = 10^9", lambda script: script.arguments[0] == LONGEST),
    *(
        Bound(f"{method} {when}", _after_heartbeat(beyond, method))
        for method in ("heartbeat", "sign_off", "online_since", "online_count")
        for beyond, when in ((-1, "in the last millisecond"), (0, "at the timeout"))
    ),
    Bound(
        "several presences at the same time",
        lambda script: any(method in (ANOTHER, BACK_TO) for method, _ in script.steps),
    ),
)
