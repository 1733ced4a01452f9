"""The bounds that the statement names; ``judge verify`` counts the cases that reach each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from judge.authoring import ANOTHER, BACK_TO, Bound, CallScript, play

from .generators import ADD, LATEST, REMOVE
from .oracle import ByPrefix, segments_of

Reached = Callable[[CallScript], bool]

ROUTE = "route"


def _some(method: str, wanted: Callable[..., bool]) -> Reached:
    """A call of ``method`` has arguments as wanted."""
    return lambda script: any(name == method and wanted(*given) for name, given in script.steps)


def _some_text(wanted: Callable[[str], bool]) -> Reached:
    """A prefix or a path is as wanted."""
    return lambda script: any(
        wanted(str(given[0])) for name, given in script.steps if name not in (ANOTHER, BACK_TO)
    )


def _slashed(path: str, *_: object) -> bool:
    return path.endswith("/") and path != "/"


def _asked(beyond: int) -> Reached:
    """A request asks for so much more than a version of a prefix that matches its path."""

    def reached(script: CallScript) -> bool:
        registered = set()
        for name, given in script.steps:
            if name == ADD:
                prefix, version, _ = given
                registered.add((segments_of(str(prefix)), version))
            elif name == ROUTE and len(given) == 2:
                path, since = segments_of(str(given[0])), int(str(given[1])) - beyond
                if any((path[:length], since) in registered for length in range(len(path) + 1)):
                    return True
        return False

    return reached


def _answered(method: str, wanted: object) -> Reached:
    """A call of ``method`` is answered so."""

    def reached(script: CallScript) -> bool:
        answers = play(ByPrefix, script)[1:]
        calls = zip(script.steps, answers, strict=True)
        return any(name == method and answer == wanted for (name, _), answer in calls)

    return reached


def _added_again(script: CallScript, *, removed: bool) -> bool:
    """A route is added that is there already, or one that was there before its removal."""
    there: dict[tuple[object, ...], bool] = {}
    for name, given in script.steps:
        if name == ADD:
            if there.get(given[:2]) is (not removed):
                return True
            there[given[:2]] = True
        elif name == REMOVE and given in there:
            there[given] = False
    return False


def _most_versions(script: CallScript) -> int:
    """How many versions the prefix with the most of them has been given."""
    routes = {given[:2] for name, given in script.steps if name == ADD}
    return max(Counter(prefix for prefix, _ in routes).values(), default=0)


def _routes(script: CallScript) -> int:
    """How many routes there are, in a script that takes none away."""
    return len({given[:2] for name, given in script.steps if name == ADD})


BOUNDS = (
    Bound("50,000 calls", lambda script: len(script.steps) == 50_000),
    Bound("25,000 routes", lambda script: _routes(script) == 25_000),
    Bound("10,000 versions of one prefix", lambda script: _most_versions(script) == 10_000),
    Bound("a request before any route", lambda script: script.steps[0][0] == ROUTE),
    Bound("the prefix /", _some(ADD, lambda prefix, *_: prefix == "/")),
    Bound("the path /", _some(ROUTE, lambda path, *_: path == "/")),
    Bound("50 segments", _some_text(lambda path: len(segments_of(path)) == 50)),
    Bound("1,000 characters", _some_text(lambda path: len(path) == 1000)),
    Bound("a slash at the end of a prefix", _some(ADD, _slashed)),
    Bound("a slash at the end of a path", _some(ROUTE, _slashed)),
    Bound("a slash at the end in a removal", _some(REMOVE, _slashed)),
    Bound("a route of version 0", _some(ADD, lambda prefix, version, _: version == 0)),
    Bound("a route of version 10^9", _some(ADD, lambda prefix, version, _: version == LATEST)),
    Bound("version 0 asked for", _some(ROUTE, lambda path, *version: version == (0,))),
    Bound("version 10^9 asked for", _some(ROUTE, lambda path, *version: version == (LATEST,))),
    Bound("no version asked for", _some(ROUTE, lambda path, *version: not version)),
    Bound("just below a version", _asked(-1)),
    Bound("at a version", _asked(0)),
    Bound("just above a version", _asked(1)),
    Bound("the empty handler", _answered(ROUTE, "")),
    Bound("no handler", _answered(ROUTE, None)),
    Bound("removed", _answered(REMOVE, True)),
    Bound("nothing to remove", _answered(REMOVE, False)),
    Bound("added while there", lambda script: _added_again(script, removed=False)),
    Bound("added after a removal", lambda script: _added_again(script, removed=True)),
    Bound(
        "several routers at the same time",
        lambda script: any(name in (ANOTHER, BACK_TO) for name, _ in script.steps),
    ),
)
