"""The bounds that the statement names; ``judge verify`` counts the cases that reach each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from judge.authoring import ANOTHER, BACK_TO, Bound, CallScript

from .generators import NEARLY
from .scripts import due_errors

DEFAULT_VNODES = 128


class Call(NamedTuple):
    """A call of a script, how many nodes are on the ring before it, and the exception due."""

    method: str
    operands: tuple[object, ...]
    nodes: int
    due: str | None


def _calls(script: CallScript) -> Iterator[Call]:
    """Of a script for one ring; there are none of several in turn."""
    if any(method in (ANOTHER, BACK_TO) for method, _ in script.steps):
        return
    nodes = len(script.arguments[0]) if script.arguments else 0
    due = due_errors(script)
    next(due)
    for (method, operands), error in zip(script.steps, due, strict=True):
        yield Call(method, operands, nodes, error)
        if error is None:
            nodes += (method == "add_node") - (method == "remove_node")


def _some(wanted: Callable[[Call], bool]) -> Callable[[CallScript], bool]:
    return lambda script: any(map(wanted, _calls(script)))


def _vnodes(script: CallScript) -> int:
    return script.arguments[1] if len(script.arguments) > 1 else DEFAULT_VNODES


def _points(least: int) -> Callable[[CallScript], bool]:
    def reached(script: CallScript) -> bool:
        return any(call.nodes * _vnodes(script) >= least for call in _calls(script))

    return reached


def _lookups(script: CallScript) -> int:
    return sum(method == "get_node" for method, _ in script.steps)


def _names(script: CallScript) -> set[str]:
    named = {operands[0] for method, operands in script.steps if method == "add_node"}
    return named.union(script.arguments[0] if script.arguments else ())


def _due(method: str, error: str) -> Callable[[CallScript], bool]:
    return _some(lambda call: call.method == method and call.due == error)


BOUNDS = (
    Bound("a lookup on an empty ring", _due("get_node", "LookupError")),
    Bound("a list of an empty ring", _some(lambda c: c.method == "get_nodes" and c.nodes == 0)),
    Bound("a lookup on one node", _some(lambda c: c.method == "get_node" and c.nodes == 1)),
    Bound("2,000 nodes", _some(lambda call: call.nodes >= 2_000)),
    Bound("adding a node that is there", _due("add_node", "ValueError")),
    Bound("removing a node that is not there", _due("remove_node", "KeyError")),
    Bound("vnodes = 1", lambda script: _vnodes(script) == 1),
    Bound("vnodes = 128, or left out", lambda script: _vnodes(script) == DEFAULT_VNODES),
    Bound("count = 0", _some(lambda c: c.method == "get_nodes" and c.operands[1] == 0)),
    Bound(
        "count beyond the number of nodes",
        _some(lambda c: c.method == "get_nodes" and 0 < c.nodes < c.operands[1]),
    ),
    Bound("the empty name", lambda script: "" in _names(script)),
    Bound("names that are nearly alike", lambda script: len(_names(script) & {*NEARLY}) > 1),
    Bound("text that is not ASCII", _some(lambda call: not str(call.operands[0]).isascii())),
    Bound("60,000 lookups", lambda script: _lookups(script) >= 60_000),
    Bound("8,192 points", _points(8_192)),
)
