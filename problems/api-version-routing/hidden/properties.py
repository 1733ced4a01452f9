"""What a router must satisfy, one property for each rule of the statement."""

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
from .oracle import ByDefinition, ByPrefix


def _one_run_per_router(case: list[CallScript]) -> tuple[Run, ...]:
    return tuple(Run(call=script) for script in case)


def _each_as_if_alone(case: list[CallScript], answers: Sequence[list[object]]) -> Mismatch | None:
    for run, (script, got) in enumerate(zip(case, answers, strict=True)):
        mismatch = first_difference(play(ByDefinition, script), got, run=run)
        if mismatch is not None:
            return mismatch
    return None


PROPERTIES = (
    follows_model(
        "whole segments",
        "A prefix matches whole segments, from the first one on: /api does not match /apis.",
        given=draw.segments,
        model=ByDefinition,
        cases=80,
    ),
    follows_model(
        "longest prefix",
        "Of all prefixes that match, the one with the most segments wins, / being the shortest.",
        given=draw.prefixes,
        model=ByDefinition,
        cases=80,
    ),
    follows_model(
        "versions",
        "The greatest version that is not beyond the asked one serves, if the prefix has one.",
        given=draw.versions,
        model=ByDefinition,
        cases=80,
    ),
    follows_model(
        "too new",
        "A prefix whose versions are all too new leaves the request to a shorter one.",
        given=draw.too_new,
        model=ByDefinition,
        cases=80,
    ),
    follows_model(
        "slash at the end",
        "One slash at the end changes nothing, for prefixes and for paths, in every method.",
        given=draw.slashes,
        model=ByDefinition,
        cases=80,
    ),
    follows_model(
        "replaced",
        "Adding the same prefix and version again replaces the handler, and nothing else.",
        given=draw.replaced,
        model=ByDefinition,
        cases=40,
    ),
    follows_model(
        "removed",
        "Removing takes away one route and no other, and says whether there was one.",
        given=draw.removed,
        model=ByDefinition,
        cases=80,
    ),
    follows_model(
        "any text",
        "Segments are compared exactly, no character has a meaning, and a handler is any text.",
        given=draw.any_text,
        model=ByDefinition,
        cases=80,
    ),
    follows_model(
        "many routes",
        "The rules are the same for hundreds of routes, deep paths and hundreds of versions.",
        given=draw.many_routes,
        model=ByPrefix,
        cases=40,
    ),
    holds(
        "routers apart",
        "Every router has its own routes: what an earlier one was given changes nothing.",
        given=draw.several_routers,
        runs=_one_run_per_router,
        check=_each_as_if_alone,
        cases=40,
    ),
    side_by_side(
        "side by side",
        "Routers that are used at the same time know nothing of each other.",
        given=draw.routers_in_turn,
        cases=40,
    ),
)

LARGE = (
    large_model(
        "many prefixes",
        "50,000 requests among 50,000 routes are answered in time.",
        n=100_000,
        build=draw.many_prefixes,
        model=ByPrefix,
    ),
    large_model(
        "one busy prefix",
        "95,000 requests to a prefix with 5,000 versions are answered in time.",
        n=100_000,
        build=draw.many_versions,
        model=ByPrefix,
    ),
    large_model(
        "coming and going",
        "Routes that are added, used and removed among 25,000 others are handled in time.",
        n=100_000,
        build=draw.coming_and_going,
        model=ByPrefix,
    ),
)
