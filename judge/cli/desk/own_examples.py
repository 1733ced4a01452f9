"""The candidate's own examples, once the code is judged: those of the plan and the own cases as
they stood at the lock, run with that code, held against accepted solutions and measured."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from judge.cli.desk import stored
from judge.cli.desk.grading import submission_of
from judge.errors import BadCase
from judge.model.case import ShownCase
from judge.model.round import RoundProblem
from judge.model.round_report import ExamplesTried, ExampleTried
from judge.model.verdict import Verdict
from judge.rounds.plan import read_plan
from judge.rounds.snapshots import CASES, PLAN
from sandbox.calls import Kind

if TYPE_CHECKING:
    from judge.cli.desk.desk import Desk
    from judge.model.problem import Problem, Signature
    from judge.model.progress import Listener
    from judge.model.scorecard import Plan, PlanExample
    from judge.model.trial import ShownCaseResult

MOST_EXAMPLES = 200
"""What is beyond is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Example:
    """``case`` is None for what is no case that can be run by itself."""

    tried: ExampleTried
    case: ShownCase | None


def try_examples(desk: Desk, problem: RoundProblem, allow_weak: bool, listen: Listener) -> None:
    """Keep what the examples come to; nothing where there are none. Raises JudgeError."""
    path = stored.path_of(desk.round, problem.slug, stored.EXAMPLES)
    if problem.judged is None or path.exists():
        return
    if problem.plan_sha256 is None and problem.cases_sha256 is None:
        return
    about = desk.settings.catalogue().get(problem.slug)
    examples, unread = [*_planned(desk, about, problem)], ""
    try:
        examples += _own_cases(desk, about, problem)
    except BadCase as error:
        unread = error.message
    examples = examples[:MOST_EXAMPLES]
    if examples or unread:
        ran = _ran(desk, about, problem, examples, allow_weak, listen)
        stored.keep(path, replace(_measured(about, ran, allow_weak, listen), unread=unread))


def _planned(desk: Desk, about: Problem, problem: RoundProblem) -> Iterator[_Example]:
    if problem.plan_sha256 is None:
        return
    text = desk.round.snapshots.read(problem.plan_sha256, PLAN).decode("utf-8", "replace")
    for first, *rest in blocks(read_plan(text), about.signature):
        tried = ExampleTried(call=first.call, expected=first.expected, line=first.line)
        if rest:
            lines = "\n".join(each.text for each in (first, *rest))
            tried = ExampleTried(call=lines, expected="", line=first.line)
        yield _Example(tried=tried, case=_case(about, tried.text))


def blocks(plan: Plan, signature: Signature) -> Iterator[list[PlanExample]]:
    """The lines of each example: of a class a script, which ends where a line is left out or
    another instance is made."""
    if signature.kind is not Kind.CLASS:
        yield from ([each] for each in plan.examples)
        return
    makes = re.compile(rf"(?:\w+\s*=\s*)?{re.escape(signature.name)}\(")
    block: list[PlanExample] = []
    for line in sorted((*plan.examples, *plan.calls), key=lambda each: each.line):
        if block and (line.line > block[-1].line + 1 or makes.match(line.call)):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _case(about: Problem, text: str) -> ShownCase | None:
    from judge.catalogue.notation import parse_cases

    try:
        cases = parse_cases(text, about.signature, name="plan")
    except BadCase:
        return None
    return cases[0] if len(cases) == 1 else None


def _own_cases(desk: Desk, about: Problem, problem: RoundProblem) -> Iterator[_Example]:
    """Raises BadCase."""
    from judge.catalogue.notation import parse_cases
    from judge.workspace import CASES as FILE

    if problem.cases_sha256 is None:
        return
    text = desk.round.snapshots.read(problem.cases_sha256, CASES).decode("utf-8", "replace")
    for case in parse_cases(text, about.signature, name=FILE):
        tried = ExampleTried(call=case.text, expected="", file=FILE, line=case.line)
        yield _Example(tried=tried, case=case)


def _ran(
    desk: Desk,
    about: Problem,
    problem: RoundProblem,
    examples: list[_Example],
    allow_weak: bool,
    listen: Listener,
) -> list[_Example]:
    """With what the code gives; as they are where none was judged."""
    from judge.pipeline.trial import try_cases

    submission = submission_of(desk, problem.code_sha256 or "") if _was_judged(problem) else ""
    runnable = [(each.case, True) for each in examples if each.case is not None]
    if isinstance(submission, str) or not runnable:
        return examples
    report = try_cases(about, submission, runnable, listen=listen, allow_weak=allow_weak)
    results = iter(report.results)
    return [
        each if each.case is None else replace(each, tried=_with(each.tried, next(results, None)))
        for each in examples
    ]


def _was_judged(problem: RoundProblem) -> bool:
    return problem.judged is not None and problem.judged.verdict is not None


def _with(tried: ExampleTried, result: ShownCaseResult | None) -> ExampleTried:
    if result is None:
        return tried
    if result.verdict is not Verdict.AC:
        wrong = next((step.got_text for step in result.steps if step.passed is False), None)
        got = result.message if wrong is None else wrong  # stopped: the message says by what
        return replace(tried, got=got, as_expected=False)
    stated = any(step.passed for step in result.steps)
    return replace(tried, got=result.steps[-1].got_text, as_expected=stated or None)


def _measured(
    about: Problem, examples: list[_Example], allow_weak: bool, listen: Listener
) -> ExamplesTried:
    from judge.pipeline.strength import measure_strength

    cases = [each.case for each in examples]
    strength = measure_strength(about, cases, listen=listen, allow_weak=allow_weak)
    return ExamplesTried(examples=tuple(each.tried for each in examples), strength=strength)
