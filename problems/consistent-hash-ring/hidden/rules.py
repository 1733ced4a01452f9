"""The rules of the statement, each as the runs it needs and the check of their answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from judge.authoring import Mismatch, Raised, Run, same

from .generators import World
from .scripts import add, look, parts, rank, remove, ring, stopped

Answers = Sequence[Any]
Runs = tuple[Run, ...]


def process_runs(world: World) -> Runs:
    """The same script in two processes."""
    script = _lookups(world, world.names)
    return Run(call=script, process=0), Run(call=script, process=1)


def process_check(world: World, answers: Answers) -> Mismatch | None:
    return stopped(process_runs(world), answers) or _difference(
        world, answers, "in another process, with another PYTHONHASHSEED"
    )


def order_runs(case: tuple[World, int, int]) -> Runs:
    """One ring built at once; one from the same nodes in another order, some added later."""
    world, turn, early = case
    turn %= len(world.names)
    other = (world.names[turn:] + world.names[:turn])[::-1]
    first = _lookups(world, world.names)
    lookups = look(world.keys), rank(world.keys, len(world.names))
    later = ring(other[:early], world.vnodes, add(*other[early:]), *lookups, collect=tuple)
    return Run(call=first), Run(call=later)


def order_check(case: tuple[World, int, int], answers: Answers) -> Mismatch | None:
    runs = order_runs(case)
    bad = stopped(runs, answers)
    if bad is not None:
        return bad
    changes = len(runs[1].call.steps) - len(runs[0].call.steps)
    return _difference(case[0], answers, "when the nodes come in this order", changes)


def adding_runs(world: World) -> Runs:
    """Look up, add the last node, look up again."""
    *old, new = world.names
    steps = look(world.keys), add(new), look(world.keys)
    return (Run(call=ring(old, world.vnodes, *steps)),)


def adding_check(world: World, answers: Answers) -> Mismatch | None:
    bad = stopped(adding_runs(world), answers)
    if bad is not None:
        return bad
    count, new = len(world.keys), world.names[-1]
    before, _, after = parts(answers[0], count, 1, count)
    for index, (key, old, now) in enumerate(zip(world.keys, before, after, strict=True)):
        if now not in (old, new):
            reason = f"adding {new!r} moved the key {key!r} from {old!r} to {now!r}"
            return Mismatch(expected=old, got=now, step=count + 2 + index, reason=reason)
    return None


def removing_runs(case: tuple[World, int]) -> Runs:
    """Look up, remove a node, look up again."""
    world, place = case
    gone = world.names[place % len(world.names)]
    steps = look(world.keys), remove(gone), look(world.keys)
    return (Run(call=ring(world.names, world.vnodes, *steps)),)


def removing_check(case: tuple[World, int], answers: Answers) -> Mismatch | None:
    bad = stopped(removing_runs(case), answers)
    if bad is not None:
        return bad
    world, place = case
    count, gone = len(world.keys), world.names[place % len(world.names)]
    before, _, after = parts(answers[0], count, 1, count)
    for index, (key, old, now) in enumerate(zip(world.keys, before, after, strict=True)):
        at = count + 2 + index
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
    there, again = add(new) + remove(new), remove(back) + add(back)
    return (Run(call=ring(nodes, world.vnodes, lookups, there, lookups, again, lookups)),)


def restoring_check(case: tuple[World, int], answers: Answers) -> Mismatch | None:
    bad = stopped(restoring_runs(case), answers)
    if bad is not None:
        return bad
    world, place = case
    *nodes, new = world.names
    back = nodes[place % len(nodes)]
    count = 2 * len(world.keys)
    first, _, second, _, third = parts(answers[0], count, 2, count, 2, count)
    added = f"{new!r} was added and removed again"
    removed = f"{back!r} was removed and added again"
    return _restored(world, first, second, count + 3, added) or _restored(
        world, first, third, 2 * count + 5, removed
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


def _lookups(world: World, names: Sequence[str]) -> Any:
    return ring(names, world.vnodes, look(world.keys), rank(world.keys, len(names)))


def _difference(world: World, answers: Answers, where: str, changes: int = 0) -> Mismatch | None:
    """The first lookup of the second run that differs from the first run's."""
    for index, (one, other) in enumerate(
        zip(answers[0][1:], answers[1][1 + changes :], strict=True)
    ):
        if not same(one, other) or isinstance(other, Raised):
            key = world.keys[index % len(world.keys)]
            reason = f"the key {key!r} is on {one!r}, but on {other!r} {where}"
            return Mismatch(expected=one, got=other, run=1, step=1 + changes + index, reason=reason)
    return None
