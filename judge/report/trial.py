"""What ``judge test`` shows: every example and own case, and never more than was run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from judge.model.trial import ShownCaseResult, StepResult, TrialReport
from judge.model.verdict import Verdict
from judge.report import shorten
from judge.report.escape import escape
from judge.report.facts import enforcement_line, labelled, quiet, seconds
from judge.report.verdict import solver_lines

NOT_RUN = "hidden tests not run"
NOTHING = "None"
"""An answer that nobody stated and that says nothing, as in a Python session."""


def trial_report(report: TrialReport) -> Group:
    """Each case with its answers, then the summary."""
    return Group(*_parts(report))


def _parts(report: TrialReport) -> Iterator[RenderableType]:
    if not report.results:
        yield Text(f"{report.verdict.value}: {report.verdict.words}", style="bad")
        yield Text(shorten.block(report.message))
        yield from solver_lines("traceback (yours)", report.traceback)
    yield from solver_lines("printed while loading", report.output.rstrip("\n").split("\n"))
    if not report.results or report.output:
        yield Text()
    for result in report.results:
        yield from _case(result)
    passed = report.verdict is Verdict.AC
    yield Text(summary(report), style="good" if passed else "bad")
    yield quiet(f"{enforcement_line(report.enforcement)}; {seconds(report.elapsed_seconds)}")


def summary(report: TrialReport) -> str:
    """``3 of 4 examples passed, 1 own case passed; hidden tests not run``."""
    if not report.results:
        return f"nothing was run; {NOT_RUN}"
    parts: list[str] = []
    for own, noun in ((False, "example"), (True, "own case")):
        parts += _tally([r for r in report.results if r.own is own], noun)
    return f"{', '.join(parts)}; {NOT_RUN}"


def _tally(results: Sequence[ShownCaseResult], noun: str) -> Iterator[str]:
    kinds = Counter(_outcome(result) for result in results)
    judged = kinds["passed"] + kinds["FAILED"]
    if judged and not kinds["FAILED"]:
        yield f"{shorten.counted(judged, noun)} passed"
    elif judged:
        yield f"{kinds['passed']} of {shorten.counted(judged, noun)} passed"
    if kinds["printed"]:
        yield f"{shorten.counted(kinds['printed'], noun)} printed"


def _outcome(result: ShownCaseResult) -> str:
    """``printed`` where the case states no answer, so that there was nothing to pass."""
    if result.verdict is not Verdict.AC:
        return "FAILED"
    if result.steps and all(step.passed is None for step in result.steps):
        return "printed"
    return "passed"


def _case(result: ShownCaseResult) -> Iterator[RenderableType]:
    outcome = _outcome(result)
    style = {"passed": "good", "FAILED": "bad"}.get(outcome, "label")
    head = Text(f"{outcome:<8}", style=style)
    head.append(_title(result), style="name")
    if result.cpu_seconds is not None:
        head.append(f"  {seconds(result.cpu_seconds)}", style="quiet")
    yield head
    for step in _worth_showing(result):
        yield from _step(step)
    if outcome == "FAILED":
        yield labelled(result.verdict.value, shorten.block(result.message))
        if result.case.why:
            yield labelled("why", shorten.literal(result.case.why))
    for label, lines in (
        ("traceback (yours)", result.traceback),
        ("printed", result.output.rstrip("\n").split("\n")),
    ):
        yield from (Padding(part, (0, 0, 0, 2)) for part in solver_lines(label, lines))
    yield Text()


def _title(result: ShownCaseResult) -> str:
    kind = "own case" if result.own else "example"
    where = f" (line {result.case.line})" if result.own and result.case.line is not None else ""
    name = escape(result.case.name)
    return f"{kind}{where}: {name}" if name else f"{kind}{where}"


def _worth_showing(result: ShownCaseResult) -> Sequence[StepResult]:
    """Every step of a short case; of a long one those that failed or have no stated answer."""
    if len(result.steps) <= shorten.SHOWN_LINES:
        return result.steps
    unsettled = [step for step in result.steps if not step.passed]
    return unsettled[: shorten.SHOWN_LINES]


def _step(step: StepResult) -> Iterator[RenderableType]:
    call, got = shorten.literal(step.call), shorten.literal(step.got_text)
    if step.passed is False:
        yield Text(f"  {call}", style="bad")
        yield labelled("expected", shorten.literal(step.expected_text or ""))
        yield labelled("got", got, style="bad")
    elif step.passed is None and got in ("", NOTHING):
        yield Text(f"  {call}")
    else:
        yield Text(f"  {call} -> {got}")
