"""A refusal: the test that failed, how, and the sentence that says so."""

from __future__ import annotations

from dataclasses import dataclass

from judge.model.verdict import Verdict
from judge.pipeline.decide import DIFFERS
from judge.pipeline.trying import Diagnosis, Failure, KeepsState, Nondeterministic, Test
from judge.pipeline.workers import Stopped
from sandbox.calls import Raised
from sandbox.outcome import RaisedException


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Why the submission is refused: the failing test, or None where it did not even load."""

    verdict: Verdict
    message: str
    test: Test | None = None
    failure: Failure | None = None
    diagnosis: Diagnosis = None
    shrunk: bool = False
    raised: Raised | None = None

    @property
    def by_check(self) -> bool:
        """Whether the test's own check found it: an answer of the right type, but wrong."""
        return self.failure is not None and self.failure.by_check


def refusal_of(
    test: Test,
    failure: Failure,
    diagnosis: Diagnosis,
    *,
    shrunk: bool = False,
    claim: str = "",
    at: str = "",
) -> Refusal:
    """The refusal whose message names the test and the one reason, and the test's claim where the
    reason is only that the answer differs. ``at`` says where, for reasons that need it."""
    return Refusal(
        verdict=failure.verdict,
        message=f"{test.name}: {_reason(failure, diagnosis, claim)}{at}",
        test=test,
        failure=failure,
        diagnosis=diagnosis,
        shrunk=shrunk,
    )


def _reason(failure: Failure, diagnosis: Diagnosis, claim: str) -> str:
    match diagnosis:
        case KeepsState():
            return "passes alone, fails after earlier calls: it keeps state between calls"
        case Nondeterministic():
            return "gives different answers to the same input"
    reason = failure.ruling[1]
    return f"{reason}; the rule: {claim.rstrip('.')}" if claim and reason == DIFFERS else reason


def raised_in(refusal: Refusal) -> Raised | None:
    """The exception that a refusal is about, if it is about one."""
    if refusal.failure is None:
        return refusal.raised
    problem = refusal.failure.problem
    if isinstance(problem, Stopped):
        return problem.stop.raised if isinstance(problem.stop, RaisedException) else None
    return problem.got if isinstance(problem.got, Raised) else None
