"""``judge test``: the examples and the solver's own cases, nothing hidden."""

from __future__ import annotations

import time
from collections.abc import Sequence

from judge.catalogue.notation import render_call, render_script
from judge.model.case import UNSTATED, ShownCase
from judge.model.output_rule import OutputRule
from judge.model.problem import Problem, Signature
from judge.model.progress import Listener, Progress, nobody
from judge.model.submission import Submission
from judge.model.trial import ShownCaseResult, StepResult, TrialReport
from judge.model.verdict import Verdict
from judge.pipeline.counterexample import text_of
from judge.pipeline.decide import rule_on_load, traceback_lines
from judge.pipeline.refusal import raised_in, refusal_of
from judge.pipeline.shown import Agreement, agreement, test_of
from judge.pipeline.trying import Failure, Passed, attempt
from judge.pipeline.workers import LoadFailed, Workers
from sandbox.calls import FunctionCall, Raised
from sandbox.outcome import RaisedException
from sandbox.zygote import Zygotes


def try_cases(
    problem: Problem,
    submission: Submission,
    cases: Sequence[tuple[ShownCase, bool]],
    *,
    listen: Listener = nobody,
    allow_weak: bool = False,
) -> TrialReport:
    """Try each case under the limits; ``bool`` says that it is the solver's own."""
    started = time.monotonic()
    with (
        Zygotes() as zygotes,
        Workers(problem, submission, zygotes, seed=0, allow_weak=allow_weak) as workers,
    ):
        try:
            workers.load()
        except LoadFailed as failed:
            return _not_loaded(problem, failed, workers, time.monotonic() - started)
        results = []
        for number, (case, own) in enumerate(cases):
            listen(Progress(stage="cases", done=number, total=len(cases)))
            results.append(_try(case, own, workers, problem.output))
        worst = next((r.verdict for r in results if r.verdict is not Verdict.AC), Verdict.AC)
        return TrialReport(
            problem=problem.slug,
            verdict=worst,
            message=next((r.message for r in results if r.message), ""),
            results=tuple(results),
            enforcement=workers.enforcement,
            elapsed_seconds=time.monotonic() - started,
            output=workers.load_output,
        )


def _not_loaded(
    problem: Problem, failed: LoadFailed, workers: Workers, elapsed_seconds: float
) -> TrialReport:
    verdict, message = rule_on_load(failed.stop)
    raised = failed.stop.raised if isinstance(failed.stop, RaisedException) else None
    return TrialReport(
        problem=problem.slug,
        verdict=verdict,
        message=message,
        results=(),
        enforcement=workers.enforcement,
        elapsed_seconds=elapsed_seconds,
        traceback=() if raised is None else traceback_lines(raised),
    )


def _try(
    case: ShownCase, own: bool, workers: Workers, output: OutputRule | None
) -> ShownCaseResult:
    test = test_of(case, case.name or case.text, output)
    tried = attempt(test, case, workers)
    if isinstance(tried, Passed):
        return ShownCaseResult(
            case=case,
            own=own,
            verdict=Verdict.AC,
            message="",
            steps=_steps(case, tried.answers, workers.signature, agreement(case, output)),
            output=tried.output,
            cpu_seconds=tried.cpu_seconds,
        )
    verdict, message = tried.ruling
    raised = raised_in(refusal_of(test, tried, None))
    return ShownCaseResult(
        case=case,
        own=own,
        verdict=verdict,
        message=message,
        steps=_steps(case, tried.answers, workers.signature, agreement(case, output))
        if _answered(tried)
        else (),
        output=tried.output,
        traceback=() if raised is None else traceback_lines(raised),
    )


def _answered(failure: Failure) -> bool:
    return bool(failure.answers)


def _steps(
    case: ShownCase, answers: Sequence[object], signature: Signature, agree: Agreement
) -> tuple[StepResult, ...]:
    """Each call of the case with its answer; a script is shown up to what it answered."""
    if isinstance(case.call, FunctionCall):
        call = render_call(case.call.arguments, signature)
        return (_step(call, case.expected[0], answers[0], agree),)
    lines = render_script(case.call, signature)
    script = answers[0]
    if not isinstance(script, list):
        return ()
    return tuple(
        _step(line, stated, got, agree)
        for line, stated, got in zip(lines, case.expected, script, strict=False)
    )


def _step(call: str, stated: object, got: object, agree: Agreement) -> StepResult:
    if stated is UNSTATED:
        raised = isinstance(got, Raised)
        return StepResult(
            call=call,
            expected_text=text_of(UNSTATED) if raised else None,
            got_text=text_of(got),
            passed=False if raised else None,
        )
    return StepResult(
        call=call,
        expected_text=text_of(stated),
        got_text=text_of(got),
        passed=agree(stated, got, None) is None,
    )
