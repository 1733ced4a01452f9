"""The bounds that the statement names; ``judge verify`` counts the cases that reach each."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from judge.authoring import ANOTHER, BACK_TO, Bound, CallScript

from .generators import DAY_MS, LATEST, LONGEST_LIFE, MOST
from .oracle import Changes, InOnePass


def _keep_ms(script: CallScript) -> int:
    return script.arguments[0] if script.arguments else DAY_MS


def _alone(script: CallScript) -> bool:
    return all(method not in (ANOTHER, BACK_TO) for method, _ in script.steps)


def _posts(script: CallScript) -> Iterator[tuple[str, Changes, int]]:
    yield from (arguments for method, arguments in script.steps if method == "post")


def _key(length: int) -> Callable[[CallScript], bool]:
    return lambda script: any(len(key) == length for key, _, _ in _posts(script))


def _account(length: int) -> Callable[[CallScript], bool]:
    return lambda script: any(
        len(account) == length for _, changes, _ in _posts(script) for account in changes
    )


def _accounts(number: int) -> Callable[[CallScript], bool]:
    return lambda script: any(len(changes) == number for _, changes, _ in _posts(script))


def _amount(amount: int) -> Callable[[CallScript], bool]:
    return lambda script: any(amount in changes.values() for _, changes, _ in _posts(script))


def _at(moment: int) -> Callable[[CallScript], bool]:
    return lambda script: any(
        arguments[-1] == moment for method, arguments in script.steps if method != ANOTHER
    )


def _after_booked(beyond: int) -> Callable[[CallScript], bool]:
    """The request of a live key comes again so many milliseconds after the key's end."""

    def reached(script: CallScript) -> bool:
        if not _alone(script):
            return False
        ledger = InOnePass(*script.arguments)
        booked: dict[str, int] = {}
        for key, changes, now in _posts(script):
            if key in booked and now - booked[key] - _keep_ms(script) == beyond:
                return True
            before = ledger.live_keys(now)
            ledger.post(key, changes, now)
            if ledger.live_keys(now) > before:
                booked[key] = now
        return False

    return reached


BOUNDS = (
    Bound("100,000 calls", lambda script: len(script.steps) == 100_000),
    Bound("changes of no account", _accounts(0)),
    Bound("changes of 8 accounts", _accounts(8)),
    Bound("an amount of -10^18", _amount(-MOST)),
    Bound("an amount of 0", _amount(0)),
    Bound("an amount of 10^18", _amount(MOST)),
    Bound("the empty key", _key(0)),
    Bound("a key of 255 characters", _key(255)),
    Bound("the empty account", _account(0)),
    Bound("an account of 255 characters", _account(255)),
    Bound("now = 0", _at(0)),
    Bound("now = 10^13", _at(LATEST)),
    Bound("keep_ms left out", lambda script: not script.arguments),
    Bound("keep_ms = 1", lambda script: _keep_ms(script) == 1),
    Bound("keep_ms = 10^10", lambda script: _keep_ms(script) == LONGEST_LIFE),
    Bound("the last millisecond of a key", _after_booked(-1)),
    Bound("the millisecond after that", _after_booked(0)),
    Bound("several ledgers at the same time", lambda script: not _alone(script)),
)
