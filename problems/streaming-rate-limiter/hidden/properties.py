"""What a limiter must satisfy, one property for each rule of the statement."""

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


def _one_run_per_limiter(case: list[CallScript]) -> tuple[Run, ...]:
    return tuple(Run(call=script) for script in case)


def _each_as_if_alone(case: list[CallScript], answers: Sequence[list[object]]) -> Mismatch | None:
    for run, (script, got) in enumerate(zip(case, answers, strict=True)):
        mismatch = first_difference(play(ByDefinition, script), got, run=run)
        if mismatch is not None:
            return mismatch
    return None


PROPERTIES = (
    follows_model(
        "window edge",
        "A message counts until exactly window_ms after it, 1000 ms if left out, and no longer.",
        given=draw.at_the_edge,
        model=ByDefinition,
        cases=110,
    ),
    follows_model(
        "nothing allowed",
        "With k == 0 every message is refused, with the answer False.",
        given=draw.none_allowed,
        model=ByDefinition,
        cases=30,
    ),
    follows_model(
        "refusals are free",
        "A refused message does not count, however often a user tries.",
        given=draw.refusals,
        model=ByDefinition,
        cases=110,
    ),
    follows_model(
        "own window",
        "The window is as long as window_ms says, be it 1 ms or days.",
        given=draw.own_windows,
        model=ByDefinition,
        cases=100,
    ),
    follows_model(
        "users apart",
        "Users never use up each other's messages; names are told apart exactly.",
        given=draw.few_users,
        model=ByDefinition,
        cases=90,
    ),
    follows_model(
        "turning clocks",
        "Only differences of timestamps matter: midnights and powers of two do not.",
        given=draw.turning_clocks,
        model=ByDefinition,
        cases=60,
    ),
    follows_model(
        "long silences",
        "After any silence, be it days or years, the window is empty.",
        given=draw.long_silences,
        model=ByDefinition,
        cases=70,
    ),
    follows_model(
        "many users",
        "Hundreds of users are told apart, and none of them is forgotten within the window.",
        given=draw.many_users,
        model=InOnePass,
        cases=60,
    ),
    follows_model(
        "bursts",
        "Bursts of hundreds of messages follow the same rules, also when k is in the hundreds.",
        given=draw.bursts,
        model=InOnePass,
        cases=110,
    ),
    holds(
        "limiters apart",
        "Every limiter has its own memory: what an earlier one saw changes nothing.",
        given=draw.several_limiters,
        runs=_one_run_per_limiter,
        check=_each_as_if_alone,
        cases=60,
    ),
    side_by_side(
        "side by side",
        "Limiters that are used at the same time know nothing of each other.",
        given=draw.limiters_in_turn,
        cases=60,
    ),
)

LARGE = (
    large_model(
        "hot user",
        "300,000 calls of one user are answered in time, though a window holds half of them.",
        n=300_000,
        build=draw.hot_user,
        model=InOnePass,
        cpu_seconds=1.0,
    ),
    large_model(
        "crowd of users",
        "100,000 calls of 50,000 users are answered in time.",
        n=100_000,
        build=draw.crowd,
        model=InOnePass,
        cpu_seconds=1.0,
    ),
    large_model(
        "nearly all refused",
        "100,000 calls of one user are answered in time, though nearly all of them are refused.",
        n=100_000,
        build=draw.refused,
        model=InOnePass,
        cpu_seconds=1.0,
    ),
    large_model(
        "one moment",
        "150,000 calls of one user at the same moment are answered in time, and the next one too.",
        n=150_000,
        build=draw.one_moment,
        model=InOnePass,
        cpu_seconds=1.0,
    ),
)
