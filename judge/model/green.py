"""What is remembered of a problem that was fit to judge with, for as long as nothing changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from judge.model.mutation import MutationScore
from judge.model.verification import Verification


@dataclass(frozen=True, slots=True, kw_only=True)
class GreenReferences:
    """Everything was as expected: so many references, drafts and bounds."""

    at: datetime
    seed: int
    references: int
    drafts: int
    bounds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GreenMutants:
    """None of the ``judged`` mutants, of ``total``, survived; ``killed`` of them were."""

    at: datetime
    seed: int
    judged: int
    total: int
    killed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a run of ``judge verify`` says of one problem: found by it, or remembered. ``mutants``
    is None where nobody asked for them."""

    problem: str
    references: Verification | GreenReferences
    mutants: MutationScore | GreenMutants | None = None

    @property
    def faults(self) -> int:
        """How many reasons there are why the problem is not fit."""
        faults = 0
        if isinstance(self.references, Verification):
            faults += len(self.references.faults)
        if isinstance(self.mutants, MutationScore):
            faults += len(self.mutants.faults) + len(self.mutants.survivors)
        return faults

    @property
    def fit(self) -> bool:
        return self.faults == 0
