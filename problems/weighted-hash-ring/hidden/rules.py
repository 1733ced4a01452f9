"""The rules of the statement, each as the runs it needs and the check of their answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from judge.authoring import CallScript, Mismatch, Run, same

from .generators import Node, World
from .scripts import Reading, add, add_weighed, look, rank, remove, ring, stopped

Answers = Sequence[Any]
Runs = tuple[Run, ...]


def process_runs(world: World) -> Runs:
    """The same script in two processes."""
    script = _lookups(world)
    return Run(call=script, process=0), Run(call=script, process=1)


def process_check(world: World, answers: Answers) -> Mismatch | None:
    where = "in another process, with another PYTHONHASHSEED"
    return stopped(process_runs(world), answers) or _difference(world, answers, where)


def order_runs(case: tuple[World, int, int]) -> Runs:
    """The same nodes in two orders; the second ring is told every weight, also 1."""
    world, turn, early = case
    turn %= len(world.nodes)
    other = (world.nodes[turn:] + world.nodes[:turn])[::-1]
    lookups = look(world.keys), rank(world.keys, len(other))
    later = ring(other[:early], world.vnodes, add_weighed(*other[early:]), *lookups, collect=tuple)
    return Run(call=_lookups(world)), Run(call=later)


def order_check(case: tuple[World, int, int], answers: Answers) -> Mismatch | None:
    return stopped(order_runs(case), answers) or _difference(
        case[0], answers, "when the same nodes come in this order"
    )


def adding_runs(world: World) -> Runs:
    """Look up, add the last node, look up again."""
    *old, new = world.nodes
    steps = look(world.keys), add(new), look(world.keys)
    return (Run(call=ring(old, world.vnodes, *steps)),)


def adding_check(world: World, answers: Answers) -> Mismatch | None:
    bad = stopped(adding_runs(world), answers)
    if bad is not None:
        return bad
    count, new = len(world.keys), world.names[-1]
    reading = Reading(answers[0], count, 1, count)
    before, _, after = reading.parts
    for index, (key, old, now) in enumerate(zip(world.keys, before, after, strict=True)):
        if now not in (old, new):
            reason = f"adding {new!r} moved the key {key!r} from {old!r} to {now!r}"
            return reading.wrong(2, index, old, reason)
    return None


def removing_runs(case: tuple[World, int]) -> Runs:
    """Look up, remove a node, look up again."""
    world, place = case
    gone = world.nodes[place % len(world.nodes)]
    steps = look(world.keys), remove(gone), look(world.keys)
    return (Run(call=ring(world.nodes, world.vnodes, *steps)),)


def removing_check(case: tuple[World, int], answers: Answers) -> Mismatch | None:
    bad = stopped(removing_runs(case), answers)
    if bad is not None:
        return bad
    world, place = case
    count, gone = len(world.keys), world.names[place % len(world.names)]
    reading = Reading(answers[0], count, 1, count)
    before, _, after = reading.parts
    for index, (key, old, now) in enumerate(zip(world.keys, before, after, strict=True)):
        if now == gone or now not in world.names:
            reason = f"after {gone!r} was removed the key {key!r} is on {now!r}"
            return reading.wrong(2, index, old, reason)
        if now != old != gone:
            reason = f"removing {gone!r} moved the key {key!r} from {old!r} to {now!r}"
            return reading.wrong(2, index, old, reason)
    return None


def restoring_runs(case: tuple[World, int]) -> Runs:
    """Look up; add the last node and remove it; look up; remove one and add it; look up."""
    world, place = case
    *nodes, new = world.nodes
    back = nodes[place % len(nodes)]
    lookups = look(world.keys) + rank(world.keys, len(nodes))
    there, again = add(new) + remove(new), remove(back) + add(back)
    return (Run(call=ring(nodes, world.vnodes, lookups, there, lookups, again, lookups)),)


def restoring_check(case: tuple[World, int], answers: Answers) -> Mismatch | None:
    bad = stopped(restoring_runs(case), answers)
    if bad is not None:
        return bad
    world, place = case
    back = world.names[place % (len(world.names) - 1)]
    count = 2 * len(world.keys)
    reading = Reading(answers[0], count, 2, count, 2, count)
    added = f"{world.names[-1]!r} was added and removed again"
    removed = f"{back!r} was removed and added again with its weight"
    return _restored(world, reading, 2, added) or _restored(world, reading, 4, removed)


def _restored(world: World, reading: Reading, part: int, what: str) -> Mismatch | None:
    for index, (old, now) in enumerate(zip(reading.parts[0], reading.parts[part], strict=True)):
        if not same(old, now):
            key = world.keys[index % len(world.keys)]
            reason = f"{what}, but the key {key!r} went from {old!r} to {now!r}"
            return reading.wrong(part, index, old, reason)
    return None


def reweighing_runs(case: tuple[World, int, int]) -> Runs:
    """A ring in which a node has another weight from the start; and one in which it got it later,
    after it had been looked up with its first weight."""
    world, place, weight = case
    place %= len(world.nodes)
    first = world.nodes[place]
    other: Node = (first[0], weight)
    nodes = (*world.nodes[:place], other, *world.nodes[place + 1 :])
    lookups = look(world.keys), rank(world.keys, len(nodes))
    changed = ring(world.nodes, world.vnodes, look(world.keys), remove(first), add(other), *lookups)
    return Run(call=ring(nodes, world.vnodes, *lookups)), Run(call=changed)


def reweighing_check(case: tuple[World, int, int], answers: Answers) -> Mismatch | None:
    world, place, weight = case
    name, before = world.nodes[place % len(world.nodes)]
    where = f"when {name!r} came back with weight {weight} after it had weight {before}"
    return stopped(reweighing_runs(case), answers) or _difference(world, answers, where)


def _lookups(world: World) -> CallScript:
    return ring(world.nodes, world.vnodes, look(world.keys), rank(world.keys, len(world.nodes)))


def _difference(world: World, answers: Answers, where: str) -> Mismatch | None:
    """The first lookup of the second run that differs from the first run's."""
    count = 2 * len(world.keys)
    first, second = Reading(answers[0], count), Reading(answers[1], count, run=1)
    for index, (one, other) in enumerate(zip(first.parts[0], second.parts[0], strict=True)):
        if not same(one, other):
            key = world.keys[index % len(world.keys)]
            reason = f"the key {key!r} is on {one!r}, but on {other!r} {where}"
            return second.wrong(0, index, one, reason)
    return None
