"""What a failover must satisfy, one property for each rule of the statement."""

from __future__ import annotations

from judge.authoring import follows_model, large_model, side_by_side

from . import generators as draw
from .oracle import ByDefinition, InOnePass

PROPERTIES = (
    follows_model(
        "window edge",
        "A result of time t counts up to t + window_ms - 1, and no longer.",
        given=draw.at_the_edge,
        model=ByDefinition,
        cases=100,
    ),
    follows_model(
        "enough results",
        "A carrier is bad only if at least min_results of its results lie in the window.",
        given=draw.about_enough,
        model=ByDefinition,
        cases=80,
    ),
    follows_model(
        "exact threshold",
        "A carrier with exactly min_percent of success is not bad, one just below is.",
        given=draw.about_the_threshold,
        model=ByDefinition,
        cases=90,
    ),
    follows_model(
        "all bad",
        "If all carriers are bad, the highest rate wins, and of equal rates the first.",
        given=draw.all_bad,
        model=ByDefinition,
        cases=90,
    ),
    follows_model(
        "by priority",
        "The first carrier that is not bad is chosen, whoever was chosen before.",
        given=draw.by_priority,
        model=ByDefinition,
        cases=120,
    ),
    follows_model(
        "bursts",
        "Of dozens of results at a moment each counts, and all of them leave together.",
        given=draw.bursts,
        model=InOnePass,
        cases=60,
    ),
    follows_model(
        "own settings",
        "Any window, number of results and threshold is taken as it is, at any time.",
        given=draw.own_settings,
        model=ByDefinition,
        cases=120,
    ),
    side_by_side(
        "side by side",
        "Failovers that are used at the same time know nothing of each other.",
        given=draw.in_turn,
        cases=60,
    ),
)

LARGE = (
    large_model(
        "full windows",
        "100,000 calls are answered in time, though the window holds nearly 40,000 results.",
        n=draw.MOST_CALLS,
        build=draw.full_windows,
        model=InOnePass,
    ),
)
