"""What a ledger must satisfy, one property for each rule of the statement."""

from __future__ import annotations

from judge.authoring import follows_model, large_model, side_by_side

from . import generators as draw
from .oracle import ByDefinition, InOnePass

PROPERTIES = (
    follows_model(
        "end of a key",
        "A key is live until exactly keep_ms after it was booked, a day if left out, no longer.",
        given=draw.at_the_edge,
        model=ByDefinition,
        cases=90,
    ),
    follows_model(
        "first response",
        "A replay answers what was answered first, whatever the balances have become since.",
        given=draw.replays,
        model=ByDefinition,
        cases=60,
    ),
    follows_model(
        "retries change nothing",
        "A replay or a conflict adds nothing, prolongs nothing and replaces nothing.",
        given=draw.retries,
        model=ByDefinition,
        cases=90,
    ),
    follows_model(
        "same changes",
        "Changes are equal if they name the same accounts with the same amounts, in any order.",
        given=draw.alike,
        model=ByDefinition,
        cases=120,
    ),
    follows_model(
        "names apart",
        "Keys are told apart exactly, and a key has nothing to do with an account of that name.",
        given=draw.names,
        model=ByDefinition,
        cases=70,
    ),
    follows_model(
        "live keys",
        "A key counts while it is live and is booked again afterwards; balances never expire.",
        given=draw.lives,
        model=ByDefinition,
        cases=120,
    ),
    follows_model(
        "long silences",
        "Only differences of times matter: midnights, powers of two and years do not.",
        given=draw.long_silences,
        model=ByDefinition,
        cases=70,
    ),
    side_by_side(
        "side by side",
        "Ledgers that are used at the same time know nothing of each other.",
        given=draw.ledgers_in_turn,
        cases=40,
    ),
)

LARGE = (
    large_model(
        "steady stream",
        "40,000 calls are answered in time, though thousands of keys are live.",
        n=40_000,
        build=draw.steady,
        model=InOnePass,
    ),
    large_model(
        "one moment",
        "100,000 calls are answered in time, though nearly all of their keys expire at once.",
        n=100_000,
        build=draw.one_moment,
        model=InOnePass,
    ),
)
