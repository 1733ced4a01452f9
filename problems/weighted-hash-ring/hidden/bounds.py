"""The bounds that the statement names; ``judge verify`` counts the cases that reach each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from judge.authoring import ANOTHER, BACK_TO, Bound, CallScript

DEFAULT_VNODES = 128
Weights = dict[str, int]


class Call(NamedTuple):
    """A call of a script, how many nodes and shares are on the ring before it, and whether the
    node that it names is there."""

    method: str
    operands: tuple[object, ...]
    nodes: int
    shares: int
    there: bool

    @property
    def weight(self) -> int:
        """Of the node that it adds; 1 for every other call."""
        return self.operands[1] if self.method == "add_node" and len(self.operands) > 1 else 1


def _calls(script: CallScript) -> Iterator[Call]:
    """Of a script for one ring; there are none of several in turn."""
    if any(method in (ANOTHER, BACK_TO) for method, _ in script.steps):
        return
    weights: Weights = dict.fromkeys(script.arguments[0] if script.arguments else (), 1)
    shares = len(weights)
    for method, operands in script.steps:
        name = operands[0]
        call = Call(method, operands, len(weights), shares, name in weights)
        yield call
        if method == "add_node" and not call.there and call.weight >= 1:
            weights[name] = call.weight
            shares += call.weight
        elif method == "remove_node":
            shares -= weights.pop(name, 0)


def _some(wanted: Callable[[Call], bool]) -> Callable[[CallScript], bool]:
    return lambda script: any(map(wanted, _calls(script)))


def _adding(wanted: Callable[[Call], bool]) -> Callable[[CallScript], bool]:
    return _some(lambda call: call.method == "add_node" and wanted(call))


def _listing(wanted: Callable[[Call], bool]) -> Callable[[CallScript], bool]:
    return _some(lambda call: call.method == "get_nodes" and wanted(call))


def _vnodes(script: CallScript) -> int:
    return script.arguments[1] if len(script.arguments) > 1 else DEFAULT_VNODES


def _points(least: int) -> Callable[[CallScript], bool]:
    def reached(script: CallScript) -> bool:
        return any(call.shares * _vnodes(script) >= least for call in _calls(script))

    return reached


def _lookups(script: CallScript) -> int:
    return sum(method == "get_node" for method, _ in script.steps)


BOUNDS = (
    Bound("a lookup on an empty ring", _some(lambda c: c.method == "get_node" and c.nodes == 0)),
    Bound("a list of an empty ring", _listing(lambda call: call.nodes == 0)),
    Bound("1,000 nodes", _some(lambda call: call.nodes >= 1_000)),
    Bound("weight 0", _adding(lambda call: call.weight == 0)),
    Bound("weight 1, given", _adding(lambda call: call.operands[1:] == (1,))),
    Bound("weight 1, left out", _adding(lambda call: len(call.operands) == 1)),
    Bound("weight 100", _adding(lambda call: call.weight == 100)),
    Bound("adding a node that is there", _adding(lambda call: call.there and call.weight >= 1)),
    Bound(
        "removing a node that is not there",
        _some(lambda call: call.method == "remove_node" and not call.there),
    ),
    Bound("vnodes = 1", lambda script: _vnodes(script) == 1),
    Bound("vnodes = 128, or left out", lambda script: _vnodes(script) == DEFAULT_VNODES),
    Bound("count = 0", _listing(lambda call: call.operands[1] == 0)),
    Bound("count beyond the number of nodes", _listing(lambda c: 0 < c.nodes < c.operands[1])),
    Bound("the empty name", _some(lambda call: call.operands[0] == "")),
    Bound("text that is not ASCII", _some(lambda call: not str(call.operands[0]).isascii())),
    Bound("50,000 lookups", lambda script: _lookups(script) >= 50_000),
    Bound("17,920 points", _points(17_920)),
)
