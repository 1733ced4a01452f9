"""What a cache must satisfy, one property for each rule of the statement."""

from __future__ import annotations

from judge.authoring import follows_model, large_model, side_by_side

from . import generators as draw
from .oracle import ByDefinition, InOnePass

PROPERTIES = (
    follows_model(
        "life and death",
        "An entry is live until just before now + ttl and dead from then on, used or not.",
        given=draw.lives,
        model=ByDefinition,
        cases=120,
    ),
    follows_model(
        "least recently used",
        "A full cache evicts the least recently used entry; get and put are uses, in their order.",
        given=draw.in_order_of_use,
        model=ByDefinition,
        cases=100,
    ),
    follows_model(
        "dead make room",
        "Dead entries take up no room and are never evicted, wherever they stand.",
        given=draw.room,
        model=ByDefinition,
        cases=120,
    ),
    follows_model(
        "put again",
        "A key that is put again gets a new value, life and place, and evicts nobody.",
        given=draw.put_again,
        model=ByDefinition,
        cases=160,
    ),
    follows_model(
        "keys",
        "The live keys are listed from the least to the most recently used, which is no use.",
        given=draw.listed,
        model=ByDefinition,
        cases=100,
    ),
    follows_model(
        "names and values",
        "Keys are any strings and told apart exactly; values are any integers.",
        given=draw.names_and_values,
        model=ByDefinition,
        cases=100,
    ),
    follows_model(
        "all together",
        "The rules hold together, over longer lives.",
        given=draw.all_together,
        model=ByDefinition,
        cases=40,
    ),
    side_by_side(
        "side by side",
        "Caches that are used at the same time know nothing of each other.",
        given=draw.caches_in_turn,
        cases=40,
    ),
)

LARGE = (
    large_model(
        "a full cache",
        "75,000 calls on a cache of 12,500 entries, which die and are evicted, end in time.",
        n=75_000,
        build=draw.busy,
        model=InOnePass,
    ),
)
