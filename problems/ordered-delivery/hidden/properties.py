"""What an inbox must satisfy, one property for each rule of the statement."""

from __future__ import annotations

from judge.authoring import follows_model, large_model, side_by_side

from . import generators as draw
from .model import ByDefinition, InOnePass

PROPERTIES = (
    follows_model(
        "in order",
        "A message waits until all before it have come; then it and what follows are delivered.",
        given=draw.gaps,
        model=ByDefinition,
        cases=110,
    ),
    follows_model(
        "once",
        "A copy of what is held or delivered is ignored; an equal text does not make a copy.",
        given=draw.copies,
        model=ByDefinition,
        cases=110,
    ),
    follows_model(
        "window edge",
        "Kept is what lies below expected + window; what lies beyond is dropped without a trace.",
        given=draw.at_the_edge,
        model=ByDefinition,
        cases=120,
    ),
    follows_model(
        "senders apart",
        "Each sender has numbers and held messages of its own; names are told apart exactly.",
        given=draw.two_senders,
        model=ByDefinition,
        cases=150,
    ),
    follows_model(
        "held and expected",
        "held() counts what waits of all senders, and expected() is what comes next of one.",
        given=draw.counted,
        model=ByDefinition,
        cases=110,
    ),
    follows_model(
        "forgetting",
        "forget drops what is held of one sender, says how much, and expects 0 again.",
        given=draw.forgotten,
        model=ByDefinition,
        cases=120,
    ),
    follows_model(
        "hundreds",
        "The rules are the same for hundreds of held messages and for hundreds of senders.",
        given=draw.many,
        model=InOnePass,
        cases=25,
    ),
    side_by_side(
        "side by side",
        "Inboxes that are used at the same time know nothing of each other.",
        given=draw.inboxes_in_turn,
        cases=60,
    ),
)

LARGE = (
    large_model(
        "one sender",
        "60,000 messages of one sender are handled in time, though tens of thousands wait.",
        n=60_000,
        build=draw.one_sender,
        model=InOnePass,
    ),
    large_model(
        "crowd of senders",
        "75,000 calls for 25,000 senders are answered in time, however many of them wait.",
        n=75_000,
        build=draw.crowd,
        model=InOnePass,
    ),
)
