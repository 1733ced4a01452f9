"""What ``judge verify`` finds: do the references get the verdicts that their folders name?"""

from __future__ import annotations

from dataclasses import dataclass

from judge.model.verdict import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceResult:
    """``name`` is the path below the problem's reference folder. ``caught_by`` are the properties
    (and large cases) that refuse it when each is run alone; only wrong answers are run so. Of
    these, ``caught_by_check`` found an answer wrong, not its type, and no exception or limit."""

    name: str
    expected: Verdict
    verdict: Verdict
    message: str
    caught_by: tuple[str, ...] = ()
    caught_by_check: tuple[str, ...] = ()
    declared: tuple[str, ...] = ()
    slowest_cpu_seconds: float | None = None

    @property
    def as_expected(self) -> bool:
        return self.verdict is self.expected


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """``faults`` are sentences, each a reason why the problem is not fit to judge with."""

    problem: str
    seed: int
    checks: tuple[str, ...]
    references: tuple[ReferenceResult, ...]
    faults: tuple[str, ...]
    elapsed_seconds: float

    @property
    def fit(self) -> bool:
        return not self.faults
