"""What a person's own cases are worth: is each right, and how many known-wrong solutions show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from judge.model.verdict import Verdict

KNOWN_WRONG = (Verdict.WA, Verdict.RTE)
"""The expected verdicts of reference solutions that a case may show to be wrong. What is only too
slow or too large answers rightly."""


class Validity(StrEnum):
    VALID = "valid"
    """Every accepted solution answers as the case says."""
    CONTRADICTED = "contradicted"
    """They agree, on something else."""
    OPEN = "open"
    """They differ, so the statement leaves the answer open."""
    NOT_RUN = "not run"
    """There was nothing to hold against them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseWorth:
    """``remark`` is what the accepted solutions answer, or why there was nothing to run; empty for
    a valid case. ``catches`` counts the known-wrong solutions that fail it, ``new`` those of them
    that no case before it catches. Only a valid case catches anything."""

    validity: Validity
    remark: str = ""
    catches: int = 0
    new: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength:
    """``cases`` are in the order in which they were given. ``caught`` of the ``known_wrong``
    solutions fail at least one of them. ``untested`` are the names of hidden tests that are made
    for solutions of which none is caught."""

    cases: tuple[CaseWorth, ...]
    accepted: int
    known_wrong: int
    caught: int
    untested: tuple[str, ...] = ()

    def how_many(self, validity: Validity) -> int:
        return sum(case.validity is validity for case in self.cases)


def catches_of(failed: Sequence[frozenset[int]], cases: int) -> tuple[tuple[int, int], ...]:
    """For each of so many ``cases``: how many solutions it catches, and how many of them no case
    before it. ``failed`` has the numbers of the cases that each solution fails."""
    return tuple(
        (
            sum(case in each for each in failed),
            sum(min(each, default=-1) == case for each in failed),
        )
        for case in range(cases)
    )
