"""Any sequence of calls, changed weights and calls that must fail, against new rings.

The rules leave the hash open but little else. That a node which leaves or comes moves only the
keys it must, and that a list without its first node keeps its order, means: as long as nobody
changes its weight, every key has ONE order of all the nodes, and each answer is that order with
the absent nodes left out (a single-valued choice that stays when an unchosen option goes follows
a ranking). So a new ring with all the nodes determines every later answer, and one new ring is
needed for each set of weights that a script comes to.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from judge.authoring import CallScript, Mismatch, Raised, Run, same

from .generators import Operation, World
from .scripts import (
    Present,
    Steps,
    add,
    heavier,
    look,
    nodes_of,
    rank,
    remove,
    ring,
    states,
    stopped,
    weighted,
)

Answers = Sequence[Any]
History = tuple[World, int, tuple[Operation, ...]]
Weights = tuple[int, ...]
"""The weight of every node of a world; of an absent one the weight that it had at first."""
Rankings = Mapping[str, list[str]]


def history_runs(case: History) -> tuple[Run, ...]:
    world, start, operations = case
    present = nodes_of(world, world.names[: start % (len(world.names) + 1)])
    steps = (_steps(world, *operation) for operation in operations)
    return _runs(world, weighted(present, world.vnodes, *steps))


def history_check(case: History, answers: Answers) -> Mismatch | None:
    return _against_new_rings(case[0], history_runs(case), answers)


def reweighing_runs(case: tuple[World, int]) -> tuple[Run, ...]:
    """A node comes back with another weight, and then with its first one; meanwhile another node
    does the same."""
    world, place = case
    one, two = (world.names[(place + i) % len(world.names)] for i in range(2))
    lookups = look(world.keys) + rank(world.keys, len(world.names))
    steps = (
        look(world.keys[:1]),
        _weigh(one, world.other(one)),
        lookups,
        _weigh(two, world.other(two)),
        lookups,
        _weigh(one, world.weight(one)),
        lookups,
    )
    return _runs(world, weighted(nodes_of(world), world.vnodes, *steps))


def reweighing_check(case: tuple[World, int], answers: Answers) -> Mismatch | None:
    return _against_new_rings(case[0], reweighing_runs(case), answers)


def failing_runs(case: tuple[World, int, int]) -> tuple[Run, ...]:
    """Calls that must raise, each followed by lookups; then the ring is emptied and refilled."""
    world, place, bad = case
    *nodes, absent = world.names
    there = nodes[place % len(nodes)]
    key, back = world.keys[:1], add(there, world.weight(there))
    lookups = look(world.keys) + rank(world.keys, len(nodes))
    refill = tuple(step for name in nodes for step in add(name, world.weight(name)))
    steps = (
        add(there),
        add(there, world.other(there)),
        lookups,
        add(absent, bad),
        lookups,
        remove(absent),
        lookups,
        add(there, bad),
        remove(there),
        lookups,
        remove(there),
        add(there, bad),
        lookups,
        back,
        back,
        lookups,
        add(absent, bad),
        add(absent, world.weight(absent)),
        lookups,
        remove(absent),
        remove(*nodes),
        look(key),
        rank(key, 1),
        remove(there),
        add(there, bad),
        look(key),
        rank(key, 1),
        refill,
        lookups,
    )
    script = weighted(nodes_of(world, nodes), world.vnodes, *steps)
    empty = ring((), world.vnodes, look(key), remove(there), add(there, bad), rank(key, 1))
    return _runs(world, script, empty)


def failing_check(case: tuple[World, int, int], answers: Answers) -> Mismatch | None:
    return _against_new_rings(case[0], failing_runs(case), answers)


def _weigh(name: str, weight: int) -> Steps:
    return remove(name) + add(name, weight)


def _steps(world: World, word: str, number: int) -> Steps:
    name = world.names[number % len(world.names)]
    match word:
        case "add":
            return add(name, world.weight(name)) + look(world.keys)
        case "add other":
            return add(name, world.other(name)) + look(world.keys)
        case "add plain":
            return add(name) + look(world.keys)
        case "weigh":
            return _weigh(name, world.other(name)) + look(world.keys)
        case "remove":
            return remove(name) + look(world.keys)
        case "add unseen":
            return add(name, world.weight(name))
        case "remove unseen":
            return remove(name)
        case "add weightless":
            return add(name, -number) + look(world.keys[:5])
        case "list":
            return rank(world.keys, number)
    return look(world.keys)


def _runs(world: World, *scripts: CallScript) -> tuple[Run, ...]:
    """A new ring for every set of weights, asked for all nodes of every key; then the scripts."""
    everything = rank(world.keys, len(world.names))
    new = (
        weighted(dict(zip(world.names, weights, strict=True)), world.vnodes, everything)
        for weights in _all_weights(world, scripts)
    )
    return tuple(Run(call=script) for script in (*new, *scripts))


def _all_weights(world: World, scripts: Sequence[CallScript]) -> list[Weights]:
    """Every set of weights under which a script looks something up, each once."""
    met = dict.fromkeys(
        weights for script in scripts for weights in _weights_at_lookups(world, script)
    )
    return list(met) or [world.weights]


def _weights_at_lookups(world: World, script: CallScript) -> Iterator[Weights]:
    """The weights under which the script looks something up; once for lookups in a row."""
    after = states(script)
    next(after)
    changed = True
    for (method, _), (_, present) in zip(script.steps, after, strict=True):
        looks = method.startswith("get_")
        if looks and changed:
            yield _weights(world, present)
        changed = not looks


def _weights(world: World, present: Present) -> Weights:
    return tuple(
        present.get(name, weight) for name, weight in zip(world.names, world.weights, strict=True)
    )


def _against_new_rings(world: World, runs: tuple[Run, ...], answers: Answers) -> Mismatch | None:
    bad = stopped(runs, answers)
    if bad is not None:
        return bad
    scripts = [run.call for run in runs if isinstance(run.call, CallScript)]
    known: dict[Weights, Rankings] = {}
    for number, weights in enumerate(_all_weights(world, scripts)):
        head = len(heavier(dict(zip(world.names, weights, strict=True))))
        wrong = _incomplete(world, answers[number], number, head)
        if wrong is not None:
            return wrong
        known[weights] = dict(zip(world.keys, answers[number][1 + head :], strict=True))
    for number in range(len(known), len(runs)):
        wrong = _replay(world, known, scripts[number], answers[number], number)
        if wrong is not None:
            return wrong
    return None


def _incomplete(world: World, answers: Sequence[Any], run: int, head: int) -> Mismatch | None:
    for index, (key, nodes) in enumerate(zip(world.keys, answers[1 + head :], strict=True)):
        if sorted(nodes) != sorted(world.names):
            reason = f"the list of all nodes for {key!r} must hold each of them once"
            step = 1 + head + index
            return Mismatch(
                expected=list(world.names), got=nodes, run=run, step=step, reason=reason
            )
    return None


def _replay(
    world: World,
    known: Mapping[Weights, Rankings],
    script: CallScript,
    answers: Sequence[Any],
    run: int,
) -> Mismatch | None:
    """The first answer of the script that the new rings, or the rules on errors, forbid."""
    after = states(script)
    next(after)
    rankings: Rankings | None = None
    steps = zip(script.steps, after, answers[1:], strict=True)
    for step, ((method, arguments), (error, present), got) in enumerate(steps, start=1):
        if not method.startswith("get_"):
            rankings = None
        if error is not None:
            if not (isinstance(got, Raised) and got.is_a(error)):
                return Mismatch(expected=Raised(type_names=(error,)), got=got, run=run, step=step)
        elif method.startswith("get_"):
            rankings = rankings or known[_weights(world, present)]
            wrong = _lookup_fault(rankings[arguments[0]], present, method, arguments, got)
            if wrong is not None:
                expected, reason = wrong
                return Mismatch(expected=expected, got=got, run=run, step=step, reason=reason)
    return None


def _lookup_fault(
    ranking: list[str], present: Present, method: str, arguments: tuple[Any, ...], got: object
) -> tuple[object, str] | None:
    left = [node for node in ranking if node in present]
    expected: object = left[0] if method == "get_node" else left[: arguments[1]]
    if same(expected, got):
        return None
    reason = (
        f"on a new ring with all nodes in the same weights the list of {arguments[0]!r} is "
        f"{ranking!r}; with {present!r} on the ring {expected!r} is due, not {got!r}"
    )
    return expected, reason
