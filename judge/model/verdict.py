"""Verdicts and the report of one judged submission (``submit --json`` is its JSON form)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from judge.model.complexity import Complexity
from sandbox.limits import Limits


class Verdict(StrEnum):
    AC = "AC"
    WA = "WA"
    TLE = "TLE"
    MLE = "MLE"
    OLE = "OLE"
    RTE = "RTE"
    CE = "CE"
    SV = "SV"

    @property
    def words(self) -> str:
        """The folder word of the ICPC problem package format, for people and for folders."""
        return _WORDS[self]


_WORDS = {
    Verdict.AC: "accepted",
    Verdict.WA: "wrong answer",
    Verdict.TLE: "time limit exceeded",
    Verdict.MLE: "memory limit exceeded",
    Verdict.OLE: "output limit exceeded",
    Verdict.RTE: "run-time error",
    Verdict.CE: "does not compile",
    Verdict.SV: "security violation",
}

VERDICT_OF_FOLDER = {
    "accepted": Verdict.AC,
    "wrong_answer": Verdict.WA,
    "time_limit_exceeded": Verdict.TLE,
    "memory_limit_exceeded": Verdict.MLE,
    "output_limit_exceeded": Verdict.OLE,
    "run_time_error": Verdict.RTE,
    "compile_error": Verdict.CE,
    "security_violation": Verdict.SV,
}
"""The folder of a reference solution *is* its expected verdict."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertyResult:
    """How one property went: ``cases`` that were run, and whether none failed."""

    name: str
    cases: int
    passed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Counterexample:
    """A failing case, ready to be shown.

    ``input`` is JSON-able: the arguments by name for a function, the lines of a runnable script
    for a class. ``expected`` and ``got`` are JSON-able too. ``call`` is the one-line call or the
    script as text; ``own_case`` the same in the notation of own cases, or None where no expected
    answer can be written down; ``stops`` says that the case ended without an answer.
    """

    input: object
    expected: object
    got: object
    call: str
    expected_text: str
    got_text: str
    reason: str | None = None
    own_case: str | None = None
    property: str | None = None
    shrunk: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything concluded about one submission. A judge error is never a Report."""

    problem: str
    verdict: Verdict
    message: str
    seed: int
    properties: tuple[PropertyResult, ...]
    counterexample: Counterexample | None
    limits: Limits
    enforcement: tuple[str, ...]
    elapsed_seconds: float
    output: str = ""
    """What the submission printed on the failing case (or in all, if accepted), cut and escaped."""
    traceback: tuple[str, ...] = ()
    """Lines of the solver's own traceback, innermost last."""
    complexity: Complexity | None = None
    """None where the submission did not get so far, or the problem does not ask."""

    @property
    def cases(self) -> int:
        return sum(p.cases for p in self.properties)
