"""What a router must satisfy, one property for each rule of the statement."""

from __future__ import annotations

from judge.authoring import follows_model, large_model, side_by_side

from . import generators as draw
from .oracle import ByDefinition, ByPrefix

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
        cases=120,
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
        "changes",
        "Adding a route again replaces its handler; removing takes away one route and no other.",
        given=draw.changes,
        model=ByDefinition,
        cases=120,
    ),
    follows_model(
        "any text",
        "Segments are compared exactly, no character has a meaning, and a handler is any text.",
        given=draw.any_text,
        model=ByDefinition,
        cases=120,
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
        "25,000 requests among 25,000 routes are answered in time.",
        n=50_000,
        build=draw.many_prefixes,
        model=ByPrefix,
    ),
    large_model(
        "one busy prefix",
        "30,000 requests to a prefix with 10,000 versions are answered in time.",
        n=40_000,
        build=draw.many_versions,
        model=ByPrefix,
    ),
    large_model(
        "coming and going",
        "Routes that are added, used and removed among 5,000 others are handled in time.",
        n=20_000,
        build=draw.coming_and_going,
        model=ByPrefix,
    ),
)
