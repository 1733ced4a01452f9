"""What a feed must satisfy, one property for each rule of the statement."""

from __future__ import annotations

from judge.authoring import follows_model, large_model, side_by_side

from . import generators as draw
from .model import ByDefinition, InOrder

PROPERTIES = (
    follows_model(
        "window edge",
        "A mention counts until exactly window_ms after it, and no longer.",
        given=draw.at_the_edge,
        model=ByDefinition,
        cases=120,
    ),
    follows_model(
        "once a user",
        "A user counts once for a topic, until window_ms after the latest mention of it.",
        given=draw.repeated,
        model=ByDefinition,
        cases=120,
    ),
    follows_model(
        "ties by name",
        "Higher scores stand first, and equal ones in ascending order of the names.",
        given=draw.ties,
        model=ByDefinition,
        cases=100,
    ),
    follows_model(
        "first k",
        "The first k topics are returned, all of them if there are fewer, and none for k of 0.",
        given=draw.every_k,
        model=ByDefinition,
        cases=100,
    ),
    follows_model(
        "rise and fall",
        "Scores go up and down between any two questions, and asking changes nothing.",
        given=draw.rise_and_fall,
        model=ByDefinition,
        cases=150,
    ),
    follows_model(
        "names apart",
        "Users and topics are told apart by their exact names.",
        given=draw.names_alike,
        model=ByDefinition,
        cases=200,
    ),
    follows_model(
        "crowds",
        "The rules are the same for hundreds of users and topics.",
        given=draw.crowds,
        model=InOrder,
        cases=40,
    ),
    side_by_side(
        "side by side",
        "Feeds that are used at the same time know nothing of each other.",
        given=draw.feeds_in_turn,
        cases=60,
    ),
)

LARGE = (
    large_model(
        "many topics",
        "40,000 calls about 10,000 topics are answered in time, though most scores are equal.",
        n=40_000,
        build=draw.many_topics,
        model=InOrder,
    ),
    large_model(
        "one big topic",
        "40,000 calls are answered in time, though one topic has thousands of users.",
        n=40_000,
        build=draw.one_big_topic,
        model=InOrder,
    ),
)
