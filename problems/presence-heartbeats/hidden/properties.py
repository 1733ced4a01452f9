"""What a presence must satisfy, one property for each rule of the statement."""

from __future__ import annotations

from judge.authoring import follows_model, large_model, side_by_side

from . import generators as draw
from .oracle import ByDefinition, InOrder

PROPERTIES = (
    follows_model(
        "timeout edge",
        "A heartbeat at t keeps a user online up to t + timeout_ms - 1, and no longer.",
        given=draw.at_the_edge,
        model=ByDefinition,
        cases=110,
    ),
    follows_model(
        "times online",
        "A heartbeat prolongs a time online; one that comes too late begins another.",
        given=draw.times_online,
        model=ByDefinition,
        cases=80,
    ),
    follows_model(
        "sign-offs",
        "A sign-off ends a time online at once; a heartbeat after it begins another.",
        given=draw.sign_offs,
        model=ByDefinition,
        cases=120,
    ),
    follows_model(
        "own timeout",
        "The timeout is as long as timeout_ms says, be it 1 ms or days.",
        given=draw.own_timeouts,
        model=ByDefinition,
        cases=80,
    ),
    follows_model(
        "names apart",
        "Users are told apart exactly by their names, the empty one included.",
        given=draw.names_alike,
        model=ByDefinition,
        cases=80,
    ),
    follows_model(
        "long silences",
        "After any silence, be it days or years, everybody is offline.",
        given=draw.long_silences,
        model=ByDefinition,
        cases=70,
    ),
    follows_model(
        "crowds",
        "Of hundreds of users all those time out whose time has come, and no others.",
        given=draw.crowds,
        model=InOrder,
        cases=60,
    ),
    side_by_side(
        "side by side",
        "Presences that are used at the same time know nothing of each other.",
        given=draw.in_turn,
        cases=60,
    ),
)

LARGE = (
    large_model(
        "crowd of users",
        "150,000 calls about 45,000 users are answered in time.",
        n=draw.MOST_CALLS,
        build=draw.crowd,
        model=InOrder,
    ),
    large_model(
        "busy users",
        "60,000 calls about three users are answered in time, however many heartbeats they send.",
        n=60_000,
        build=draw.busy_users,
        model=InOrder,
    ),
)
