"""The bounds that the statement names; ``judge verify`` counts the cases that reach each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

from judge.authoring import ANOTHER, BACK_TO, Bound, CallScript

from .generators import HUGE
from .model import InOnePass


def _window(script: CallScript) -> int:
    return cast(int, script.arguments[0])


def _alone(script: CallScript) -> bool:
    """Whether the script is about one inbox."""
    return all(method not in (ANOTHER, BACK_TO) for method, _ in script.steps)


def _messages(script: CallScript) -> Iterator[tuple[int, tuple[str, int, str]]]:
    """What is expected of the sender, and the message, of each that is received."""
    inbox = InOnePass(_window(script))
    for method, arguments in script.steps if _alone(script) else ():
        if method == "receive":
            yield inbox.expected(arguments[0]), arguments
        getattr(inbox, method)(*arguments)


def _received(holds: Callable[[str, int, str], bool]) -> Callable[[CallScript], bool]:
    return lambda script: any(holds(*message) for _, message in _messages(script))


def _beyond(windows: int, extra: int) -> Callable[[CallScript], bool]:
    """A message comes at that distance from what is expected, which is 1 at least."""
    return lambda script: any(
        due >= 1 and number == due + windows * _window(script) + extra
        for due, (_, number, _) in _messages(script)
    )


def _forgets(known: bool) -> Callable[[CallScript], bool]:
    def reached(script: CallScript) -> bool:
        heard: set[object] = set()
        for method, arguments in script.steps if _alone(script) else ():
            if method == "forget" and (arguments[0] in heard) == known:
                return True
            if method == "receive":
                heard.add(arguments[0])
        return False

    return reached


BOUNDS = (
    Bound("75,000 calls", lambda script: len(script.steps) == 75_000),
    Bound(
        "25,000 senders",
        lambda script: len({name for _, (name, _, _) in _messages(script)}) == 25_000,
    ),
    Bound("window = 1", lambda script: _window(script) == 1),
    Bound("window = 10^9", lambda script: _window(script) == HUGE),
    Bound("number 0", _received(lambda sender, number, text: number == 0)),
    Bound("number 10^9", _received(lambda sender, number, text: number == HUGE)),
    Bound("the empty name", _received(lambda sender, number, text: not sender)),
    Bound("a name of 100", _received(lambda sender, number, text: len(sender) == 100)),
    Bound("the empty text", _received(lambda sender, number, text: not text)),
    Bound("a text of 100", _received(lambda sender, number, text: len(text) == 100)),
    Bound("the last that was delivered", _beyond(0, -1)),
    Bound("what is expected", _beyond(0, 0)),
    Bound("the last number in the window", _beyond(1, -1)),
    Bound("the first number beyond the window", _beyond(1, 0)),
    Bound("a known sender is forgotten", _forgets(True)),
    Bound("an unknown sender is forgotten", _forgets(False)),
    Bound("several inboxes at the same time", lambda script: not _alone(script)),
)
