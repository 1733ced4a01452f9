"""What ``judge verify`` finds: do the references get the verdicts that their folders name?"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from judge.model.bound import BoundReached
from judge.model.calibration import Calibration, LimitCheck, Spent
from judge.model.verdict import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceResult:
    """``name`` is the path below the problem's reference folder. ``caught_by`` are the properties
    (and large cases) that refuse it when each is run alone: of a wrong answer every property is
    asked, and of any reference what it says that it is caught by. Of these, ``caught_by_check``
    found an answer wrong, not its type, and no exception or limit. ``spent`` is its time in each
    large case that it finished or is refused in for its time. ``permitted`` are the verdicts that
    are honest besides ``expected``."""

    name: str
    expected: Verdict
    verdict: Verdict
    message: str
    caught_by: tuple[str, ...] = ()
    caught_by_check: tuple[str, ...] = ()
    declared: tuple[str, ...] = ()
    spent: tuple[tuple[str, Spent], ...] = ()
    permitted: tuple[Verdict, ...] = ()

    @property
    def as_expected(self) -> bool:
        return self.verdict in (self.expected, *self.permitted)

    @property
    def expectation(self) -> str:
        """For people: ``TLE``, or ``TLE or AC`` where AC is permitted."""
        return " or ".join((self.expected, *self.permitted))

    @property
    def may_be_accepted(self) -> bool:
        """Whether AC is permitted, so that nothing has to refuse it."""
        return Verdict.AC in self.permitted

    @property
    def let_pass(self) -> bool:
        """Accepted, as is permitted: it shows nothing of what refuses its like."""
        return self.may_be_accepted and self.verdict is Verdict.AC

    @property
    def slowest_cpu_seconds(self) -> float | None:
        """The longest time in a large case that it finished, None if it finished none."""
        return max((s.cpu_seconds for _, s in self.spent if s.finished), default=None)

    def time_in(self, case: str) -> Spent | None:
        """Its time in the large case named ``case``, where that is known."""
        return dict(self.spent).get(case)


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftResult:
    """One draft in its host. ``by_check``: a test's own check found an answer wrong, not its
    type, and no exception or limit. ``witness_holds``: its witness gives what it says."""

    name: str
    expected: Verdict
    verdict: Verdict
    message: str
    by_check: bool
    witness_holds: bool

    @property
    def as_expected(self) -> bool:
        by_check = self.by_check or self.expected is Verdict.AC
        return self.verdict is self.expected and by_check and self.witness_holds


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseSurvey:
    """The cases that a submission gets with a seed: how many ``cases`` of the properties, how many
    of all reach each bound, and for each test a digest of its cases, in hex. ``changed`` are the
    tests whose check or oracle changes its case."""

    cases: int
    bounds: tuple[BoundReached, ...]
    digests: tuple[tuple[str, str], ...]
    changed: tuple[str, ...] = ()

    @property
    def digest(self) -> str:
        """One for all of them, short enough to compare two runs by eye."""
        every = "\n".join(f"{name}\n{digest}" for name, digest in self.digests)
        return hashlib.sha256(every.encode("utf-8", "surrogatepass")).hexdigest()[:12]


@dataclass(frozen=True, slots=True, kw_only=True)
class JunkResult:
    """A solution that knows nothing, ``name`` says how it answers, and whether the properties
    refuse it."""

    name: str
    refused: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """``faults`` are sentences, each a reason why the problem is not fit to judge with. ``limits``
    has one entry for each large case whose time limit can refuse a submission; ``calibrations``
    are what it rests on, for submissions to come."""

    problem: str
    seed: int
    checks: tuple[str, ...]
    references: tuple[ReferenceResult, ...]
    faults: tuple[str, ...]
    elapsed_seconds: float
    limits: tuple[LimitCheck, ...] = ()
    calibrations: tuple[Calibration, ...] = ()
    drafts: tuple[DraftResult, ...] = ()
    survey: CaseSurvey | None = None
    junk: tuple[JunkResult, ...] = ()

    @property
    def fit(self) -> bool:
        return not self.faults
