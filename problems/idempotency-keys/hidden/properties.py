"""What a ledger must satisfy, one property for each rule of the statement."""

from __future__ import annotations

from collections.abc import Sequence

from judge.authoring import (
    CallScript,
    Mismatch,
    Run,
    first_difference,
    follows_model,
    holds,
    large_model,
    play,
    side_by_side,
)

from . import generators as draw
from .oracle import ByDefinition, InOnePass


def _one_run_per_ledger(case: list[CallScript]) -> tuple[Run, ...]:
    return tuple(Run(call=script) for script in case)


def _each_as_if_alone(case: list[CallScript], answers: Sequence[list[object]]) -> Mismatch | None:
    for run, (script, got) in enumerate(zip(case, answers, strict=True)):
        mismatch = first_difference(play(ByDefinition, script), got, run=run)
        if mismatch is not None:
            return mismatch
    return None


PROPERTIES = (
    follows_model(
        "end of a key",
        "A key is live until exactly keep_ms after it was booked, a day if left out, no longer.",
        given=draw.at_the_edge,
        model=ByDefinition,
        cases=80,
    ),
    follows_model(
        "first response",
        "A replay answers what was answered first, whatever the balances have become since.",
        given=draw.replays,
        model=ByDefinition,
        cases=100,
    ),
    follows_model(
        "retries prolong nothing",
        "Neither a replay nor a conflict changes until when a key is live.",
        given=draw.retries,
        model=ByDefinition,
        cases=100,
    ),
    follows_model(
        "conflicts",
        "A live key with other changes gets None, and nothing is added or remembered of it.",
        given=draw.conflicts,
        model=ByDefinition,
        cases=90,
    ),
    follows_model(
        "same changes",
        "Changes are equal if they name the same accounts with the same amounts, in any order.",
        given=draw.alike,
        model=ByDefinition,
        cases=150,
    ),
    follows_model(
        "nothing to change",
        "A request that changes nothing is a request like any other, and so is the empty key.",
        given=draw.nothing,
        model=ByDefinition,
        cases=80,
    ),
    follows_model(
        "booked again",
        "A key that has expired is booked again, and lives for keep_ms from then.",
        given=draw.booked_again,
        model=ByDefinition,
        cases=120,
    ),
    follows_model(
        "live keys",
        "live_keys counts the keys that are live at that moment: no expired one, and none twice.",
        given=draw.counts,
        model=ByDefinition,
        cases=100,
    ),
    follows_model(
        "own life",
        "Keys live as long as keep_ms says, be it 1 ms or months.",
        given=draw.own_lives,
        model=ByDefinition,
        cases=80,
    ),
    follows_model(
        "names apart",
        "Keys are told apart exactly, and a key has nothing to do with an account of that name.",
        given=draw.names,
        model=ByDefinition,
        cases=120,
    ),
    follows_model(
        "turning clocks",
        "Only differences of times matter: midnights and powers of two do not.",
        given=draw.turning_clocks,
        model=ByDefinition,
        cases=60,
    ),
    follows_model(
        "long silences",
        "After any silence, be it days or years, all keys have expired and the balances stay.",
        given=draw.long_silences,
        model=ByDefinition,
        cases=60,
    ),
    follows_model(
        "many keys",
        "Hundreds of keys are remembered at once, and none is forgotten before its time.",
        given=draw.many_keys,
        model=InOnePass,
        cases=50,
    ),
    holds(
        "ledgers apart",
        "Every ledger has its own memory: what an earlier one booked changes nothing.",
        given=draw.several_ledgers,
        runs=_one_run_per_ledger,
        check=_each_as_if_alone,
        cases=50,
    ),
    side_by_side(
        "side by side",
        "Ledgers that are used at the same time know nothing of each other.",
        given=draw.ledgers_in_turn,
        cases=50,
    ),
)

LARGE = (
    large_model(
        "steady stream",
        "60,000 calls are answered in time, though more than ten thousand keys are live.",
        n=60_000,
        build=draw.steady,
        model=InOnePass,
    ),
    large_model(
        "one moment",
        "160,000 calls are answered in time, though nearly all of their keys expire at once.",
        n=160_000,
        build=draw.one_moment,
        model=InOnePass,
    ),
    large_model(
        "insistent client",
        "100,000 retries with one key are answered in time.",
        n=100_000,
        build=draw.insistent,
        model=InOnePass,
    ),
)
