"""Any sequence of calls, and calls that must fail, against what the ring itself has said before.

The rules leave the hash open but little else. That a node which leaves or comes moves only the
keys it must, and that a list without its first node keeps its order, means: every key has ONE
order of all the nodes there may ever be, and each answer is that order with the absent nodes left
out (a single-valued choice that stays when an unchosen option goes follows a ranking). So the
lists that a new ring with all the nodes gives determine every later answer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from judge.authoring import CallScript, Mismatch, Raised, Run, same

from .generators import Operation, World
from .scripts import Steps, add, due_errors, look, rank, remove, ring, stopped

Answers = Sequence[Any]
History = tuple[World, int, tuple[Operation, ...]]
Rankings = Mapping[str, list[str]]


def history_runs(case: History) -> tuple[Run, ...]:
    """A new ring with all nodes, asked for every list; then the history on another ring."""
    world, start, operations = case
    present = world.names[: start % (len(world.names) + 1)]
    steps = (_steps(world, *operation) for operation in operations)
    return Run(call=_everything(world)), Run(call=ring(present, world.vnodes, *steps))


def history_check(case: History, answers: Answers) -> Mismatch | None:
    return _against_rankings(case[0], history_runs(case), answers)


def failing_runs(case: tuple[World, int]) -> tuple[Run, ...]:
    """Calls that must raise, each followed by lookups; then the ring is emptied and refilled."""
    world, place = case
    *nodes, absent = world.names
    there = nodes[place % len(nodes)]
    lookups = look(world.keys) + rank(world.keys, len(nodes))
    steps = (
        add(there), lookups, remove(absent), lookups,
        remove(there), remove(there), lookups, add(there), add(there), lookups,
        remove(*nodes), look(world.keys[:1]), rank(world.keys[:1], 1),
        remove(there), look(world.keys[:1]), add(*nodes), lookups,
    )  # fmt: skip
    script = ring(nodes, world.vnodes, *steps)
    empty = ring((), world.vnodes, look(world.keys[:1]), remove(there), rank(world.keys[:1], 1))
    return Run(call=_everything(world)), Run(call=script), Run(call=empty)


def failing_check(case: tuple[World, int], answers: Answers) -> Mismatch | None:
    return _against_rankings(case[0], failing_runs(case), answers)


def _everything(world: World) -> CallScript:
    return ring(world.names, world.vnodes, rank(world.keys, len(world.names)))


def _steps(world: World, word: str, number: int) -> Steps:
    name = world.names[number % len(world.names)]
    match word:
        case "add":
            return add(name) + look(world.keys)
        case "remove":
            return remove(name) + look(world.keys)
        case "add unseen":
            return add(name)
        case "remove unseen":
            return remove(name)
        case "list":
            return rank(world.keys, number)
    return look(world.keys)


def _against_rankings(world: World, runs: tuple[Run, ...], answers: Answers) -> Mismatch | None:
    bad = stopped(runs, answers)
    if bad is not None:
        return bad
    rankings: dict[str, list[str]] = {}
    for step, (key, nodes) in enumerate(zip(world.keys, answers[0][1:], strict=True), start=1):
        if sorted(nodes) != sorted(world.names):
            reason = f"the list of all nodes for {key!r} must hold each of them once"
            return Mismatch(expected=list(world.names), got=nodes, step=step, reason=reason)
        rankings[key] = nodes
    for number in range(1, len(runs)):
        wrong = _replay(rankings, runs[number].call, answers[number], number)
        if wrong is not None:
            return wrong
    return None


def _replay(
    rankings: Rankings, script: CallScript, answers: Sequence[Any], run: int
) -> Mismatch | None:
    """The first answer of the script that the rankings, or the rules on errors, forbid."""
    due = due_errors(script)
    next(due)
    present = set(script.arguments[0]) if script.arguments else set()
    steps = zip(script.steps, due, answers[1:], strict=True)
    for step, ((method, arguments), error, got) in enumerate(steps, start=1):
        if error is not None:
            if not (isinstance(got, Raised) and got.is_a(error)):
                return Mismatch(expected=Raised(type_names=(error,)), got=got, run=run, step=step)
        elif method == "add_node":
            present.add(arguments[0])
        elif method == "remove_node":
            present.remove(arguments[0])
        else:
            wrong = _lookup_fault(rankings, present, method, arguments, got)
            if wrong is not None:
                expected, reason = wrong
                return Mismatch(expected=expected, got=got, run=run, step=step, reason=reason)
    return None


def _lookup_fault(
    rankings: Rankings, present: set[str], method: str, arguments: tuple[Any, ...], got: object
) -> tuple[object, str] | None:
    key = arguments[0]
    left = [node for node in rankings[key] if node in present]
    expected: object = left[0] if method == "get_node" else left[: arguments[1]]
    if same(expected, got):
        return None
    reason = (
        f"on a new ring with all the nodes the list of {key!r} is {rankings[key]!r}; with "
        f"{sorted(present)!r} on the ring {expected!r} is due, not {got!r}"
    )
    return expected, reason
