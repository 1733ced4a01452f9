"""Two rings that are used at the same time."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from judge.authoring import CallScript

from .generators import VNODES, World, worlds
from .scripts import add, look, remove, ring

PHASES = ((0,) * 5, (1,) * 5, (0, 1) * 5, (1, 0) * 5, (0, 0, 1, 1, 1, 0), (0, 0, 1, 1, 0, 0))
"""Whose turn it is, phase by phase: a ring looks its keys up, changes, looks them up and so on."""
KEYS = 12


def rings_in_turn() -> st.SearchStrategy[tuple[CallScript, CallScript, tuple[int, ...]]]:
    """Two rings on nodes of one world, each changed and looked up, and whose turn it is."""
    phases = st.sampled_from(PHASES)
    return st.tuples(worlds(2), st.sampled_from(VNODES), phases).map(_in_turn)


def _in_turn(
    drawn: tuple[World, int | None, tuple[int, ...]],
) -> tuple[CallScript, CallScript, tuple[int, ...]]:
    world, vnodes, phases = drawn
    few = replace(world, keys=world.keys[:KEYS])
    first, second = _two_rings(few, vnodes)
    turns: list[int] = []
    done = [0, 0]
    for which in phases:
        turns += [which] * (len(few.keys) if done[which] % 2 == 0 else 1)
        done[which] += 1
    return first, second, tuple(turns)


def _two_rings(world: World, vnodes: int | None) -> tuple[CallScript, CallScript]:
    """One gets the last node later and loses the first; the other the other way round."""
    *early, new = world.names
    gone, *late = world.names
    lookups = look(world.keys)
    return (
        ring(early, world.vnodes, lookups, add(new), lookups, remove(gone), lookups),
        ring(late, vnodes, lookups, add(gone), lookups, remove(new), lookups),
    )
