"""The examples of a plan, run with the code that was handed in, once it is judged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from judge.cli.desk import stored
from judge.cli.desk.grading import submission_of
from judge.errors import BadCase
from judge.model.round import RoundProblem
from judge.model.round_report import ExamplesTried, ExampleTried
from judge.rounds.plan import read_plan
from judge.rounds.snapshots import PLAN

if TYPE_CHECKING:
    from judge.cli.desk.desk import Desk
    from judge.model.case import ShownCase
    from judge.model.problem import Problem
    from judge.model.progress import Listener
    from judge.model.scorecard import PlanExample
    from judge.model.trial import ShownCaseResult

MOST_EXAMPLES = 20


def try_plan(desk: Desk, problem: RoundProblem, allow_weak: bool, listen: Listener) -> None:
    """Keep what the examples of the plan come to; nothing where there are none, or nothing was
    judged. Raises JudgeError."""
    path = stored.path_of(desk.round, problem.slug, stored.EXAMPLES)
    judged = problem.judged
    if judged is None or judged.verdict is None or problem.plan_sha256 is None or path.exists():
        return
    text = desk.round.snapshots.read(problem.plan_sha256, PLAN).decode("utf-8", "replace")
    examples = read_plan(text).examples[:MOST_EXAMPLES]
    if examples:
        stored.keep(path, _tried(desk, problem, examples, allow_weak, listen))


def _tried(
    desk: Desk,
    problem: RoundProblem,
    examples: tuple[PlanExample, ...],
    allow_weak: bool,
    listen: Listener,
) -> ExamplesTried:
    from judge.pipeline.trial import try_cases

    about = desk.settings.catalogue().get(problem.slug)
    submission = submission_of(desk, problem.code_sha256 or "")
    cases = [_case(about, each) for each in examples]
    runnable = [(case, True) for case in cases if case is not None]
    results: tuple[ShownCaseResult, ...] = ()
    if runnable and not isinstance(submission, str):
        report = try_cases(about, submission, runnable, listen=listen, allow_weak=allow_weak)
        results = report.results
    found = iter(results)
    return ExamplesTried(
        examples=tuple(
            _example(each, next(found, None) if case is not None else None)
            for each, case in zip(examples, cases, strict=True)
        )
    )


def _case(problem: Problem, example: PlanExample) -> ShownCase | None:
    """None for what is no case by itself, such as one line of a script."""
    from judge.catalogue.notation import parse_cases

    try:
        cases = parse_cases(f"{example.call} -> {example.expected}", problem.signature, name="plan")
    except BadCase:
        return None
    return cases[0] if len(cases) == 1 else None


def _example(example: PlanExample, result: ShownCaseResult | None) -> ExampleTried:
    tried = ExampleTried(call=example.call, expected=example.expected)
    if result is None:
        return tried
    steps = result.steps
    if not steps:  # it was stopped: the message says by what
        return ExampleTried(
            call=example.call, expected=example.expected, got=result.message, as_expected=False
        )
    return ExampleTried(
        call=example.call,
        expected=example.expected,
        got=steps[-1].got_text,
        as_expected=steps[-1].passed,
    )
