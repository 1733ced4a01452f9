"""The sequence that judges a submission.

Load, saved cases, examples, properties, large cases, growth. It stops at the first failure, which
is diagnosed in fresh processes and shrunk. Nothing here concludes: what a stop or a mismatch means
stands in ``decide``.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from judge.authoring import LargeCase, Property, Sweep
from judge.catalogue.examples import load_examples
from judge.catalogue.hidden import Hidden, load_hidden, record_type
from judge.model.calibration import Calibration, Spent
from judge.model.complexity import Complexity
from judge.model.problem import Problem
from judge.model.progress import Listener, Progress, nobody
from judge.model.saved import decode_case, encode_case
from judge.model.submission import Submission
from judge.model.verdict import Counterexample, PropertyResult, Report, Verdict
from judge.pipeline.bank import CaseBank
from judge.pipeline.calibration import Timekeeper, TimeLimits
from judge.pipeline.counterexample import show
from judge.pipeline.decide import rule_on_load, traceback_lines
from judge.pipeline.drawn import DrawnCases
from judge.pipeline.growth import measure_growth, not_optimal
from judge.pipeline.large import BeyondRequired, Tried, try_large
from judge.pipeline.property_run import PropertyRun
from judge.pipeline.refusal import Refusal, raised_in, refusal_of
from judge.pipeline.shown import test_of
from judge.pipeline.trying import (
    Earlier,
    Failure,
    Passed,
    Test,
    attempt,
    diagnose,
    hidden_test,
)
from judge.pipeline.workers import LoadFailed, Workers
from sandbox.limits import Limits
from sandbox.outcome import RaisedException
from sandbox.zygote import Zygotes

EXAMPLES = "examples"
SAVED = "saved counterexamples"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """The report, the failing case to try first the next time (property, encoded case), the time
    spent in each large case where it was told, and what was found out of this machine.
    ``by_check``: a test's own check found an answer wrong, not its type."""

    report: Report
    saved_case: tuple[str, str] | None = None
    spent: tuple[tuple[str, Spent], ...] = ()
    calibrations: tuple[Calibration, ...] = ()
    by_check: bool = False


def judge_submission(
    problem: Problem,
    submission: Submission,
    *,
    seed: int,
    listen: Listener = nobody,
    saved: Sequence[tuple[str, str]] = (),
    allow_weak: bool = False,
    zygotes: Zygotes | None = None,
    shrink: bool = True,
    calibrations: Sequence[Calibration] = (),
    time_limits: TimeLimits | None = None,
    drawn: DrawnCases | None = None,
    bank: CaseBank | None = None,
    hidden: Hidden | None = None,
) -> Judgement:
    """Judge ``submission``; the same seed, versions and machine give the same cases. Raises
    JudgeError where the judge or the problem set is at fault.

    ``zygotes`` are what workers are forked from, and ``drawn`` the cases of the problem that were
    drawn before; whoever judges many submissions keeps them. With a ``bank`` its cases are tried
    first and fewer are drawn, so the seed alone does not decide; it is added to.
    Without ``shrink`` the verdict is the same, and the failing case as it was drawn; nor is
    anything measured that can refuse nothing. ``hidden`` are tests in place of the problem's.
    ``calibrations`` are what is known of this machine, which is calibrated before a submission is
    refused for its time; ``time_limits`` in their place are applied as they are.
    """
    started = time.monotonic()
    with ExitStack() as stack:
        forked_from = zygotes or stack.enter_context(Zygotes())
        workers = stack.enter_context(
            Workers(problem, submission, forked_from, seed=seed, allow_weak=allow_weak)
        )
        workers.warm_up()
        time_limits = time_limits or TimeLimits(
            problem.limits,
            calibrations,
            timekeeper=Timekeeper(
                problem=problem,
                zygotes=forked_from,
                seed=seed,
                allow_weak=allow_weak,
                listen=listen,
            ),
        )
        judging = _Judging(
            problem, workers, seed, listen, shrink, time_limits, drawn or DrawnCases(), bank
        )
        judging.run(hidden or load_hidden(problem), saved)
        return judging.conclude(time.monotonic() - started)


@dataclass(slots=True)
class _Judging:
    problem: Problem
    workers: Workers
    seed: int
    listen: Listener
    finds_why: bool
    """Whether somebody reads the report: failing cases are shrunk, slow ones measured."""
    time_limits: TimeLimits
    drawn: DrawnCases
    bank: CaseBank | None
    results: list[PropertyResult] = field(default_factory=list)
    refusal: Refusal | None = None
    notes: list[str] = field(default_factory=list)
    earlier: Earlier = field(default_factory=Earlier)
    output: str = ""
    tried: dict[str, Tried] = field(default_factory=dict)
    """What became of each large case, by its name."""
    complexity: Complexity | None = None

    def run(self, hidden: Hidden, saved: Sequence[tuple[str, str]]) -> None:
        try:
            self.workers.load()
            self.output = self.workers.load_output
            self._saved(hidden, saved)
            self._examples()
            if self.refusal is None:
                self._properties(hidden.properties)
            self._large_cases(hidden.large)
            self._growth(hidden.sweeps)
        except LoadFailed as failed:
            self._refuse_load(failed)

    # The parts, in order

    def _saved(self, hidden: Hidden, saved: Sequence[tuple[str, str]]) -> None:
        by_name = {test.name: test for test in hidden.properties}
        cases = [(by_name[name], self._decoded(text)) for name, text in saved if name in by_name]
        self.listen(Progress(stage=SAVED, total=len(cases)))
        done = 0
        for test, case in cases:
            if case is None or self.refusal is not None:
                continue
            done += 1
            self._try_one(hidden_test(test), case, claim=test.claim)
        if done:
            self._result(SAVED, done)

    def _examples(self) -> None:
        examples = load_examples(self.problem)
        self.listen(Progress(stage=EXAMPLES, total=len(examples)))
        done = 0
        for number, example in enumerate(examples, start=1):
            if self.refusal is None:
                done += 1
                name = f"example {number}" + (f" ({example.name})" if example.name else "")
                self._try_one(test_of(example, name, self.problem.output), None)
        if done:
            self._result(EXAMPLES, done)

    def _properties(self, properties: Sequence[Property]) -> None:
        running = PropertyRun(
            workers=self.workers,
            earlier=self.earlier,
            drawn=self.drawn,
            bank=self.bank,
            decode=self._decoded,
            seed=self.seed,
            shrink=self.finds_why,
            known_slow=self.time_limits.known_slow,
            listen=self.listen,
        )
        self.refusal, results = running.run(properties)
        self.seed = running.seed
        self.results += results

    def _growth(self, sweeps: Sequence[Sweep]) -> None:
        """After the large cases, which tell memory from time; a submission that ran out of time
        is measured too, for its growth says why."""
        growth = self.problem.growth
        if growth is None or not sweeps or not self._may_be_measured():
            return
        grown = measure_growth(
            growth,
            sweeps,
            self.workers,
            seed=self.seed,
            listen=self.listen,
            in_full=self.finds_why,
        )
        self.complexity = grown.complexity
        if self.refusal is None:
            self.refusal = grown.refusal
        elif grown.refusal is not None:
            message = f"{self.refusal.message}\n{grown.refusal.message}"
            self.refusal = replace(self.refusal, message=message)

    def _may_be_measured(self) -> bool:
        if self.refusal is None:
            return True
        return self.refusal.verdict is Verdict.TLE and self.finds_why

    def _large_cases(self, large: Sequence[LargeCase]) -> None:
        for case in large:
            if self.refusal is not None:
                return
            self.listen(Progress(stage=case.name, total=1))
            tried = self.tried[case.name] = try_large(
                case,
                self.workers,
                self.earlier.all(),
                self.seed,
                self.time_limits,
                smaller=self.finds_why,
            )
            match tried.outcome:
                case Refusal() as refusal:
                    self.refusal = refusal
                case BeyondRequired():
                    self.notes.append(
                        f"{case.name} (n = {case.n:,}) ran out of limits; "
                        "it is beyond the required growth and does not count"
                    )
                    return
            self._result(case.name, 1)

    def _try_one(self, test: Test, case: Any, *, claim: str = "") -> None:
        tried = attempt(test, case, self.workers)
        if isinstance(tried, Failure):
            failure, diagnosis = diagnose(
                test,
                tried,
                self.workers,
                self.earlier.all(),
                shorten=self.finds_why,
                known_slow=self.time_limits.known_slow,
            )
            self.refusal = refusal_of(test, failure, diagnosis, claim=claim)
            return
        self.earlier.add(tried.runs)
        self._keep_output(tried)

    def _decoded(self, text: str) -> Any:
        return decode_case(text, partial(record_type, self.problem))

    def _keep_output(self, passed: Passed) -> None:
        if len(self.output) < 4_000:
            self.output += passed.output

    def _result(self, name: str, cases: int) -> None:
        self.results.append(PropertyResult(name=name, cases=cases, passed=self.refusal is None))

    # The conclusion

    def _refuse_load(self, failed: LoadFailed) -> None:
        verdict, message = rule_on_load(failed.stop)
        raised = failed.stop.raised if isinstance(failed.stop, RaisedException) else None
        self.refusal = Refusal(verdict=verdict, message=message, raised=raised)

    def conclude(self, elapsed_seconds: float) -> Judgement:
        refusal = self.refusal
        report = Report(
            problem=self.problem.slug,
            verdict=Verdict.AC if refusal is None else refusal.verdict,
            message=self._accepted() if refusal is None else refusal.message,
            seed=self.seed,
            properties=tuple(self.results),
            counterexample=self._counterexample(),
            limits=self._limits(),
            enforcement=self.workers.enforcement,
            elapsed_seconds=elapsed_seconds,
            output=self._output(),
            traceback=self._traceback(),
            complexity=self.complexity,
        )
        return Judgement(
            report=report,
            saved_case=self._to_save(),
            spent=tuple((name, t.spent) for name, t in self.tried.items() if t.spent is not None),
            calibrations=self.time_limits.measured,
            by_check=refusal is not None and refusal.by_check,
        )

    def _limits(self) -> Limits:
        """The problem's limits with the time limit that was applied: that of the large case in
        which it is refused, or the longest that this machine called for."""
        limits = self.problem.limits
        refused = [t.limit for t in self.tried.values() if isinstance(t.outcome, Refusal)]
        raised = [t.limit for t in self.tried.values() if t.limit.raised]
        applied = max((limit.seconds for limit in refused or raised), default=limits.cpu_seconds)
        return replace(limits, cpu_seconds=applied)

    def _accepted(self) -> str:
        cases = sum(result.cases for result in self.results)
        better = () if self.complexity is None else not_optimal(self.complexity)
        return "; ".join([f"accepted: {cases:,} cases passed", *self.notes, *better])

    def _counterexample(self) -> Counterexample | None:
        refusal = self.refusal
        if refusal is None or refusal.test is None or refusal.failure is None:
            return None
        shown = show(
            refusal.test,
            refusal.failure,
            refusal.diagnosis,
            self.problem.signature,
            shrunk=refusal.shrunk,
        )
        is_example = refusal.failure.case is None
        return replace(shown, own_case=None) if is_example else shown

    def _output(self) -> str:
        failure = None if self.refusal is None else self.refusal.failure
        return self.output if failure is None else failure.output

    def _traceback(self) -> tuple[str, ...]:
        raised = None if self.refusal is None else raised_in(self.refusal)
        return () if raised is None else traceback_lines(raised)

    def _to_save(self) -> tuple[str, str] | None:
        refusal = self.refusal
        if refusal is None or refusal.test is None or refusal.failure is None:
            return None
        if refusal.test.timed or refusal.failure.case is None:
            return None
        text = encode_case(refusal.failure.case)
        return None if text is None else (refusal.test.name, text)
