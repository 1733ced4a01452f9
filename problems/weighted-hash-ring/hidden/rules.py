"""The rules of the statement, each as the runs it needs and the check of their answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from judge.authoring import Mismatch, Raised, Run, same

from .generators import World
from .scripts import (
    Steps,
    add,
    heavier,
    look,
    nodes_of,
    parts,
    rank,
    remove,
    ring,
    stopped,
    weighted,
)

Answers = Sequence[Any]
Runs = tuple[Run, ...]


def process_runs(world: World) -> Runs:
    """The same script in two processes."""
    script = weighted(nodes_of(world), world.vnodes, _lookups(world))
    return Run(call=script, process=0), Run(call=script, process=1)


def process_check(world: World, answers: Answers) -> Mismatch | None:
    return stopped(process_runs(world), answers) or _difference(
        world, answers, "in another process, with another PYTHONHASHSEED"
    )


def order_runs(case: tuple[World, int, int]) -> Runs:
    """The nodes of weight 1 handed over and the others added; and all in another order, some
    nodes of weight 1 handed over, some added with that weight and some without one."""
    world, turn, early = case
    turn %= len(world.names)
    other = (world.names[turn:] + world.names[:turn])[::-1]
    first = weighted(nodes_of(world), world.vnodes, _lookups(world))
    handed = [name for name in other[:early] if world.weight(name) == 1]
    later = tuple(
        step
        for number, name in enumerate(other)
        if name not in handed
        for step in add(
            name, None if number % 2 and world.weight(name) == 1 else world.weight(name)
        )
    )
    return Run(call=first), Run(
        call=ring(handed, world.vnodes, later, _lookups(world), collect=tuple)
    )


def order_check(case: tuple[World, int, int], answers: Answers) -> Mismatch | None:
    return stopped(order_runs(case), answers) or _difference(
        case[0], answers, "when the same nodes come in this order"
    )


def adding_runs(world: World) -> Runs:
    """Look up, add the last node, look up again."""
    *old, new = world.names
    steps = look(world.keys), add(new, world.weight(new)), look(world.keys)
    return (Run(call=weighted(nodes_of(world, old), world.vnodes, *steps)),)


def adding_check(world: World, answers: Answers) -> Mismatch | None:
    bad = stopped(adding_runs(world), answers)
    if bad is not None:
        return bad
    *old_names, new = world.names
    head, count = len(heavier(nodes_of(world, old_names))), len(world.keys)
    _, before, _, after = parts(answers[0], head, count, 1, count)
    for index, (key, old, now) in enumerate(zip(world.keys, before, after, strict=True)):
        if now not in (old, new):
            reason = f"adding {new!r} moved the key {key!r} from {old!r} to {now!r}"
            return Mismatch(expected=old, got=now, step=head + count + 2 + index, reason=reason)
    return None


def removing_runs(case: tuple[World, int]) -> Runs:
    """Look up, remove a node, look up again."""
    world, place = case
    gone = world.names[place % len(world.names)]
    steps = look(world.keys), remove(gone), look(world.keys)
    return (Run(call=weighted(nodes_of(world), world.vnodes, *steps)),)


def removing_check(case: tuple[World, int], answers: Answers) -> Mismatch | None:
    bad = stopped(removing_runs(case), answers)
    if bad is not None:
        return bad
    world, place = case
    gone = world.names[place % len(world.names)]
    head, count = len(heavier(nodes_of(world))), len(world.keys)
    _, before, _, after = parts(answers[0], head, count, 1, count)
    for index, (key, old, now) in enumerate(zip(world.keys, before, after, strict=True)):
        at = head + count + 2 + index
        if now == gone or now not in world.names:
            reason = f"after {gone!r} was removed the key {key!r} is on {now!r}"
            return Mismatch(expected=old, got=now, step=at, reason=reason)
        if now != old != gone:
            reason = f"removing {gone!r} moved the key {key!r} from {old!r} to {now!r}"
            return Mismatch(expected=old, got=now, step=at, reason=reason)
    return None


def restoring_runs(case: tuple[World, int]) -> Runs:
    """Look up; add the last node and remove it; look up; remove one and add it; look up."""
    world, place = case
    *nodes, new = world.names
    back = nodes[place % len(nodes)]
    lookups = look(world.keys) + rank(world.keys, len(nodes))
    there = add(new, world.weight(new)) + remove(new)
    again = remove(back) + add(back, world.weight(back))
    steps = lookups, there, lookups, again, lookups
    return (Run(call=weighted(nodes_of(world, nodes), world.vnodes, *steps)),)


def restoring_check(case: tuple[World, int], answers: Answers) -> Mismatch | None:
    bad = stopped(restoring_runs(case), answers)
    if bad is not None:
        return bad
    world, place = case
    *nodes, new = world.names
    back = nodes[place % len(nodes)]
    head, count = len(heavier(nodes_of(world, nodes))), 2 * len(world.keys)
    _, first, _, second, _, third = parts(answers[0], head, count, 2, count, 2, count)
    added = f"{new!r} was added and removed again"
    removed = f"{back!r} was removed and added again with the same weight"
    return _restored(world, first, second, head + count + 3, added) or _restored(
        world, first, third, head + 2 * count + 5, removed
    )


def _restored(
    world: World, before: list[Any], after: list[Any], step: int, what: str
) -> Mismatch | None:
    for index, (old, now) in enumerate(zip(before, after, strict=True)):
        if not same(old, now):
            key = world.keys[index % len(world.keys)]
            reason = f"{what}, but the key {key!r} went from {old!r} to {now!r}"
            return Mismatch(expected=old, got=now, step=step + index, reason=reason)
    return None


def _lookups(world: World) -> Steps:
    return look(world.keys) + rank(world.keys, len(world.names))


def _difference(world: World, answers: Answers, where: str) -> Mismatch | None:
    """The first lookup of the second run that differs from the first run's. Both runs end with
    the same lookups."""
    count = len(_lookups(world))
    start = len(answers[1]) - count
    for index, (one, other) in enumerate(zip(answers[0][-count:], answers[1][start:], strict=True)):
        if not same(one, other) or isinstance(other, Raised):
            key = world.keys[index % len(world.keys)]
            reason = f"the key {key!r} is on {one!r}, but on {other!r} {where}"
            return Mismatch(expected=one, got=other, run=1, step=start + index, reason=reason)
    return None
