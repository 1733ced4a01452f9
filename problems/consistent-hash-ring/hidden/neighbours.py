"""Two rings that are used at the same time."""

from __future__ import annotations

from hypothesis import strategies as st

from judge.authoring import CallScript

from .generators import World, worlds
from .scripts import add, look, remove, ring


def rings_in_turn() -> st.SearchStrategy[tuple[CallScript, CallScript, tuple[int, ...]]]:
    """Two rings on nodes of one world, each changed and looked up, and whose turn it is."""
    turns = st.sampled_from(TURNS)
    return st.tuples(worlds(2), turns).map(lambda drawn: (*_two_rings(drawn[0]), drawn[1]))


TURNS = ((), (0,) * 5 + (1,) * 5, (0, 1) * 8, (0,) * 40 + (1,) * 40, (0,) * 80 + (1,) * 80 + (0, 1))


def _two_rings(world: World) -> tuple[CallScript, CallScript]:
    """One gets the last node later and loses the first; the other the other way round."""
    *early, new = world.names
    gone, *late = world.names
    lookups = look(world.keys)
    return (
        ring(early, world.vnodes, lookups, add(new), lookups, remove(gone), lookups),
        ring(late, world.vnodes, lookups, add(gone), lookups, remove(new), lookups),
    )
