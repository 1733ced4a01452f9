"""One outage of all incidents, and as many outages as incidents; both shuffled."""

from __future__ import annotations

from judge.authoring import Sweep, one_call

from .generators import apart, chain

GROWTH = (
    Sweep(
        name="chain",
        claim="Incidents of one outage must not be compared again with each other.",
        build=one_call(chain),
        most=16_384,
    ),
    Sweep(
        name="apart",
        claim="An incident must not be compared with every outage.",
        build=one_call(apart),
        most=16_384,
    ),
)
