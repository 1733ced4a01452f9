"""Preference lists: their length, their nodes and what happens when a node leaves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from judge.authoring import Mismatch, Run

from .generators import World
from .scripts import add, heavier, look, nodes_of, parts, rank, remove, ring, stopped, weighted

Answers = Sequence[Any]


def shape_runs(world: World) -> tuple[Run, ...]:
    """For every count from 0 to more than there are nodes, on the ring and on an empty one."""
    lists = [rank(world.keys, count) for count in _counts(world)]
    full = weighted(nodes_of(world), world.vnodes, look(world.keys), *lists)
    empty = ring((), world.vnodes, rank(world.keys[:2], 0), rank(world.keys[:2], 2))
    return Run(call=full), Run(call=empty)


def shape_check(world: World, answers: Answers) -> Mismatch | None:
    bad = stopped(shape_runs(world), answers)
    if bad is not None:
        return bad
    for step, answer in enumerate(answers[1][1:], start=1):
        if answer:
            reason = "an empty ring has no nodes to list"
            return Mismatch(expected=[], got=answer, run=1, step=step, reason=reason)
    size, counts, head = len(world.keys), _counts(world), len(heavier(nodes_of(world)))
    _, firsts, *lists = parts(answers[0], head, size, *(size for _ in counts))
    for index, first in enumerate(firsts):
        ranked = [part[index] for part in lists]
        for number, reason in _shape_faults(world, first, ranked):
            return Mismatch(
                expected=ranked[-1][: counts[number]] if number < len(ranked) - 1 else None,
                got=ranked[number],
                step=1 + head + size * (1 + number) + index,
                reason=f"get_nodes({world.keys[index]!r}, {counts[number]}) {reason}",
            )
    return None


def _counts(world: World) -> list[int]:
    """More than the nodes and more than the shares, too."""
    return [*range(len(world.names) + 2), sum(world.weights) + 5]


def _shape_faults(
    world: World, first: str, ranked: Sequence[list[str]]
) -> Iterator[tuple[int, str]]:
    """The faults of one key's lists, as (which list, what is wrong with it)."""
    longest: list[str] = []
    for number, (count, nodes) in enumerate(zip(_counts(world), ranked, strict=True)):
        due = min(count, len(world.names))
        if len(nodes) != due:
            yield number, f"has {len(nodes)} nodes instead of {due}"
        elif len(set(nodes)) != due:
            yield number, f"names a node twice: {nodes!r}"
        elif not set(nodes) <= set(world.names):
            yield number, f"names a node that is not on the ring: {nodes!r}"
        elif nodes and nodes[0] != first:
            yield number, f"begins with {nodes[0]!r}, but get_node gives {first!r}"
        elif nodes[: len(longest)] != longest:
            yield number, f"is {nodes!r}, but a shorter list of the same key is {longest!r}"
        longest = nodes


def stable_runs(case: tuple[World, int]) -> tuple[Run, ...]:
    """List every key; then take each node away in turn, list every key, and add it back."""
    world, count = case
    lists = rank(world.keys, count)
    rounds = (remove(name) + lists + add(name, weight) for name, weight in nodes_of(world).items())
    return (Run(call=weighted(nodes_of(world), world.vnodes, lists, *rounds)),)


def stable_check(case: tuple[World, int], answers: Answers) -> Mismatch | None:
    bad = stopped(stable_runs(case), answers)
    if bad is not None:
        return bad
    world, _ = case
    size, head = len(world.keys), len(heavier(nodes_of(world)))
    _, before, *rounds = parts(answers[0], head, size, *(size + 2 for _ in world.names))
    for number, (gone, answered) in enumerate(zip(world.names, rounds, strict=True)):
        for index, (old, now) in enumerate(zip(before, answered[1:], strict=False)):
            rest = [name for name in old if name != gone]
            if now[: len(rest)] != rest or gone in now:
                reason = (
                    f"without {gone!r} the list of {world.keys[index]!r} is {now!r}; "
                    f"before it was {old!r}"
                )
                step = 2 + head + size + number * (size + 2) + index
                return Mismatch(expected=rest, got=now, step=step, reason=reason)
    return None
