"""Mutants of accepted references, and what the hidden tests make of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from judge.model.verdict import Counterexample


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """``source`` with one small change: from ``line`` on, the lines ``removed`` gave way to
    ``added``. ``operator`` says in a few words what was done."""

    operator: str
    line: int
    removed: tuple[str, ...]
    added: tuple[str, ...]
    source: str


class Fate(Enum):
    """What became of a mutant. Nobody can tell in general whether two programs are equal, so the
    last is no proof: it says how long a difference was looked for."""

    KILLED = "killed"
    """The hidden tests refuse it, with the cases that a submission gets."""
    SURVIVED = "survived"
    """They let it pass, and a longer comparison found a case that they would refuse it for."""
    NO_DIFFERENCE = "no difference found"
    """No longer comparison told it from the reference: it is presumed to be equivalent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MutantResult:
    """``cases`` is how many it took: until it was killed, or in all where it was not. ``by`` is
    the test that refused it, or "" for none; ``told_apart`` the case that shows a survivor's
    fault."""

    reference: str
    mutant: Mutant
    fate: Fate
    cases: int
    by: str = ""
    told_apart: Counterexample | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MutationScore:
    """The mutants of one problem that were judged. ``made`` is how many each accepted reference
    has, by its name; ``faults`` are sentences on references that a longer comparison refuses."""

    problem: str
    seed: int
    made: Mapping[str, int]
    results: tuple[MutantResult, ...]
    faults: tuple[str, ...]
    elapsed_seconds: float

    def count(self, fate: Fate, reference: str | None = None) -> int:
        """How many mutants, of all references or of one, had that fate."""
        return sum(
            each.fate is fate and reference in (None, each.reference) for each in self.results
        )

    def share_killed(self, reference: str | None = None) -> float | None:
        """Killed of those that are not presumed equivalent, 0 to 1; None if there are none."""
        killed = self.count(Fate.KILLED, reference)
        told_apart = killed + self.count(Fate.SURVIVED, reference)
        return killed / told_apart if told_apart else None

    @property
    def total(self) -> int:
        """How many mutants there are, judged or not."""
        return sum(self.made.values())

    @property
    def survivors(self) -> tuple[MutantResult, ...]:
        return tuple(each for each in self.results if each.fate is Fate.SURVIVED)

    @property
    def fit(self) -> bool:
        return not self.faults and not self.survivors
