"""Cases as they were drawn, kept by whoever judges many submissions of one problem.

Which cases a seed draws does not depend on the submission, as long as none fails; so they are drawn
once and tried on every submission.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class DrawnCase:
    """A case, the hash of what it looks like, and the round of drawing in which it first came."""

    round: int
    key: int
    case: Any


def key_of(case: Any) -> int:
    """What tells cases apart, within one process."""
    return hash(repr(case))


@dataclass(slots=True)
class Drawn:
    """What one seed drew of one property, in order, over ``rounds`` whole rounds, the last
    ``fruitless`` of which drew nothing new."""

    cases: list[DrawnCase] = field(default_factory=list)
    rounds: int = 0
    fruitless: int = 0

    def add(self, cases: list[DrawnCase]) -> None:
        """What a whole round drew."""
        self.rounds += 1
        self.fruitless = 0 if cases else self.fruitless + 1
        self.cases += cases


class DrawnCases:
    """What was drawn so far, by the name of the property and the seed."""

    def __init__(self) -> None:
        self._by: dict[tuple[str, int], Drawn] = {}

    def of(self, name: str, seed: int) -> Drawn:
        return self._by.setdefault((name, seed), Drawn())
