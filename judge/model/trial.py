"""The result of ``judge test``: examples and own cases, nothing hidden."""

from __future__ import annotations

from dataclasses import dataclass

from judge.model.case import ShownCase
from judge.model.verdict import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class StepResult:
    """One answer of a shown case. ``call`` is the call as text; ``expected_text`` is None where
    the case states no answer; ``passed`` is None there too."""

    call: str
    expected_text: str | None
    got_text: str
    passed: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownCaseResult:
    """``verdict`` is AC where every stated answer is right. ``message`` says what stopped the case
    or which answer is wrong; empty for AC. ``output`` is what the submission printed."""

    case: ShownCase
    own: bool
    verdict: Verdict
    message: str
    steps: tuple[StepResult, ...]
    output: str = ""
    traceback: tuple[str, ...] = ()
    cpu_seconds: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialReport:
    """``verdict`` is that of the first case that is not AC, or AC. When the submission does not
    even load, ``results`` is empty and ``message`` says why."""

    problem: str
    verdict: Verdict
    message: str
    results: tuple[ShownCaseResult, ...]
    enforcement: tuple[str, ...]
    elapsed_seconds: float
    traceback: tuple[str, ...] = ()
    output: str = ""
