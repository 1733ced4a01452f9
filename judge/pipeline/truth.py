"""The truth of a hand trace: the code is run once, with probes where the sheet has rows.

This is for afterwards: nothing here may be reached while the code must not run.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from judge.model.problem import Problem
from judge.model.submission import Submission
from judge.model.trace import (
    SHEET_ROWS,
    Column,
    Condition,
    Kind,
    Place,
    Sheet,
    TraceCase,
    Truth,
    Visit,
)
from judge.model.trace_cases import GivenHash
from judge.model.verdict import Verdict
from judge.pipeline.decide import rule_on_load, rule_on_stop
from judge.pipeline.faults import sandbox_faults
from sandbox.calls import Call, EntryPoint, Probe
from sandbox.limits import Limits
from sandbox.outcome import (
    Killed,
    Loaded,
    Measured,
    MemoryExceeded,
    OutputExceeded,
    ProtocolViolated,
    TimeExceeded,
    Unmeasured,
)
from sandbox.supervisor import Walls, Worker
from sandbox.visits import ENDLESS, MOST_VISITS, NodeKey, Replaced, Spot, Tracing, Visits, Watched
from sandbox.zygote import Zygote, Zygotes

CPU_SECONDS = 2.0
"""Enough for any trace case; what needs more does not come to an end."""
_HASH_SEED = 1
_LIED = ProtocolViolated(detail="visits of another sheet")
_HANGING = (TimeExceeded, MemoryExceeded, OutputExceeded, Killed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Traced:
    """``raised`` are the names of the exception that ended the call and of its built-in bases."""

    truth: Truth
    raised: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NoTruth:
    """The code could not be traced; ``reason`` is one sentence, as a verdict has it."""

    verdict: Verdict
    reason: str


def trace_truth(
    problem: Problem,
    submission: Submission,
    sheet: Sheet,
    zygotes: Zygotes,
    *,
    columns: Sequence[Column] | None = None,
    given: GivenHash | None = None,
    allow_weak: bool = False,
) -> Traced | NoTruth:
    """The visits of the submission on the sheet's case. ``columns`` are those to read, if they are
    other than the sheet's; ``given`` replaces the code's hash. Code that does not end has the
    visits up to there. Raises JudgeError for faults of the sandbox."""
    asked = tuple(sheet.columns if columns is None else columns)
    runner = _Runner(
        source=submission.source,
        entry_point=problem.signature.entry_point(),
        call=sheet.case.call,
        tracing=_tracing(sheet, asked, given),
        limits=replace(problem.limits, cpu_seconds=min(CPU_SECONDS, problem.limits.cpu_seconds)),
        zygote=zygotes.get(_HASH_SEED),
        walls=Walls(allow_weak=allow_weak),
    )
    found = runner.to_the_end()
    if isinstance(found, Visits) and not _fits(found, sheet, asked):
        found = Unmeasured(stop=_LIED, in_setup=False)
    if isinstance(found, Unmeasured):
        return _no_truth(found)
    return Traced(truth=_truth(found, asked), raised=found.raised)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tracer:
    """Traces submissions of one problem; ``tracing`` makes one."""

    problem: Problem
    zygotes: Zygotes
    allow_weak: bool = False

    def truth(
        self,
        submission: Submission,
        sheet: Sheet,
        *,
        columns: Sequence[Column] | None = None,
        given: GivenHash | None = None,
    ) -> Traced | NoTruth:
        """As ``trace_truth`` does it."""
        return trace_truth(
            self.problem,
            submission,
            sheet,
            self.zygotes,
            columns=columns,
            given=given,
            allow_weak=self.allow_weak,
        )

    def answer(self, submission: Submission, case: TraceCase) -> Traced | NoTruth:
        """What the submission answers to one case of a prediction card: a truth without visits."""
        sheet = Sheet(
            problem=self.problem.slug,
            code_hash="",
            case=case,
            checkpoints=(),
            columns=(),
            others=(),
            text="",
        )
        return self.truth(submission, sheet)


@contextmanager
def tracing(problem: Problem, *, allow_weak: bool = False) -> Iterator[Tracer]:
    """A tracer with processes of its own, which end with it."""
    with Zygotes() as zygotes:
        yield Tracer(problem=problem, zygotes=zygotes, allow_weak=allow_weak)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Runner:
    """Runs the one call, in a fresh worker each time."""

    source: str
    entry_point: EntryPoint
    call: Call
    tracing: Tracing
    limits: Limits
    zygote: Zygote
    walls: Walls

    def run(self, most_visits: int) -> Visits | Unmeasured:
        traced = replace(self.tracing, most_visits=most_visits)
        with sandbox_faults(), Worker(self.limits, self.zygote, walls=self.walls) as worker:
            loaded = worker.load(self.source, self.entry_point, traced=traced)
            if not isinstance(loaded, Loaded):
                return Unmeasured(stop=loaded, in_setup=True)
            return _visits(worker.measure(self.call, Probe.TRACE))

    def to_the_end(self) -> Visits | Unmeasured:
        """The visits; of a run that was stopped those until then."""
        found = self.run(MOST_VISITS)
        if isinstance(found, Visits) or found.in_setup or not isinstance(found.stop, _HANGING):
            return found
        nothing = Visits(passed=(), count=0, outcome=ENDLESS)
        return self.up_to_where_it_hangs() or nothing

    def up_to_where_it_hangs(self) -> Visits | None:
        """What happened before a stop that let nothing be read: the most visits, up to a sheet and
        one, after which the run can still be ended in good order; None if there are none."""
        best, low, high = None, 1, SHEET_ROWS + 1
        attempt = high
        while low <= high:
            found = self.run(attempt)
            if isinstance(found, Visits):
                best, low = found, attempt + 1
            else:
                high = attempt - 1
            attempt = (low + high) // 2
        return best


def _no_truth(found: Unmeasured) -> NoTruth:
    verdict, reason = rule_on_load(found.stop) if found.in_setup else rule_on_stop(found.stop)
    return NoTruth(verdict=verdict, reason=reason)


def _visits(found: Measured | Unmeasured) -> Visits | Unmeasured:
    if isinstance(found, Unmeasured):
        return found
    if found.visits is None:
        return Unmeasured(stop=_LIED, in_setup=False)
    return found.visits


def _tracing(sheet: Sheet, columns: Sequence[Column], given: GivenHash | None) -> Tracing:
    spots = tuple(
        Spot(
            label=point.label,
            where=str(place.where),
            node=_key(place),
            function=point.function,
            once=point.kind is Kind.BEFORE,
        )
        for point in sheet.checkpoints
        for place in point.places
    )
    watched = tuple(Watched(expression=c.expression, functions=c.functions) for c in columns)
    if given is None:
        return Tracing(spots=spots, watched=watched)
    replaced = tuple(
        Replaced(node=_key(each.place), without_first=each.of_instance) for each in given.functions
    )
    return Tracing(spots=spots, watched=watched, replaced=replaced, numbers=given.numbers)


def _key(place: Place) -> NodeKey:
    return (place.node, place.line, place.column, place.end_line, place.end_column)


def _fits(visits: Visits, sheet: Sheet, columns: Sequence[Column]) -> bool:
    """Whether what the worker claims can be a trace on this sheet at all."""
    labels = {point.label for point in sheet.checkpoints}
    return all(each.label in labels and len(each.values) == len(columns) for each in visits.passed)


def _truth(visits: Visits, columns: tuple[Column, ...]) -> Truth:
    return Truth(
        columns=columns,
        visits=tuple(
            Visit(
                label=each.label,
                values=each.values,
                conditions=tuple(
                    Condition(line=test.line, text=test.text, value=test.value)
                    for test in each.tested
                ),
                shared=each.shared,
            )
            for each in visits.passed
        ),
        outcome=visits.outcome,
        truncated=visits.count > len(visits.passed) or visits.outcome == ENDLESS,
    )
