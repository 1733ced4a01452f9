"""``judge test``: the examples and the solver's own cases, nothing hidden; on request what those
cases are worth."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from judge.cli.command import judge_command
from judge.cli.options import allow_weak_option, file_argument, json_option, slug_argument
from judge.cli.settings import Settings
from judge.cli.target import Target, choose_target
from judge.errors import UsageError

if TYPE_CHECKING:
    from judge.model.case import ShownCase
    from judge.model.problem import Problem
    from judge.model.progress import Listener
    from judge.model.strength import Strength
    from judge.model.submission import Submission
    from judge.model.trial import TrialReport

NOT_AS_EXPECTED = 1


@judge_command("test")
@slug_argument
@file_argument
@click.option(
    "--strength",
    is_flag=True,
    help="Also run your own cases on known-wrong solutions: how many do they catch?",
)
@click.option(
    "--hints", is_flag=True, help="With --strength: name the rules that none of your cases tests."
)
@allow_weak_option
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    slug: str | None,
    file: str | None,
    strength: bool,
    hints: bool,
    allow_weak: bool,
    as_json: bool,
) -> int:
    """Run the examples and your own cases.

    In a workspace SLUG and FILE may be left out, and the cases of its cases.txt are run too.
    FILE - reads standard input. The hidden tests are not run.
    """
    from judge.model.verdict import Verdict

    if hints and not strength:
        raise UsageError("--hints says what --strength found", remedy="add --strength")
    settings = Settings.of(ctx)
    target = choose_target(settings.catalogue(), slug, file)
    _refuse(settings, target, strength=strength)
    submission, cases = target.submission(), _cases(target)
    own = [case for case, is_own in cases if is_own]
    with settings.reporter() as reporter:
        found = _strength(target.problem, own, allow_weak, reporter.listen) if strength else None
        report = _tried(target.problem, submission, cases, allow_weak, reporter.listen)
    _note(settings, target, report)
    _show(settings, report, found, own, hints=hints, as_json=as_json)
    return 0 if report.verdict is Verdict.AC else NOT_AS_EXPECTED


def _refuse(settings: Settings, target: Target, *, strength: bool) -> None:
    """Reference solutions say what is right, so in a round they wait for its lock. Raises
    RefusedByRound."""
    from judge.cli.desk.rules import refuse_to_judge, refuse_to_run

    if strength:
        refuse_to_judge(settings, "judge test --strength", target.problem.slug, [target.file])
    else:
        refuse_to_run(settings, "judge test", target.problem.slug, [target.file])


def _tried(
    problem: Problem,
    submission: Submission,
    cases: Sequence[tuple[ShownCase, bool]],
    allow_weak: bool,
    listen: Listener,
) -> TrialReport:
    from judge.pipeline.trial import try_cases

    return try_cases(problem, submission, cases, listen=listen, allow_weak=allow_weak)


def _strength(
    problem: Problem, own: Sequence[ShownCase], allow_weak: bool, listen: Listener
) -> Strength:
    """Raises UsageError where nothing can be measured."""
    from judge.pipeline.strength import LEAST_ACCEPTED, measure_strength

    found = measure_strength(problem, own, listen=listen, allow_weak=allow_weak)
    if found is None:
        raise UsageError(
            f"{problem.slug!r} has fewer than {LEAST_ACCEPTED} accepted reference solutions, "
            "so nothing tells what its cases are worth",
            remedy="leave --strength out",
        )
    return found


def _note(settings: Settings, target: Target, report: TrialReport) -> None:
    from judge.cli.desk.rules import note_run

    note_run(settings, "judge test", target.problem.slug, report.verdict.value)


def _show(
    settings: Settings,
    report: TrialReport,
    strength: Strength | None,
    own: Sequence[ShownCase],
    *,
    hints: bool,
    as_json: bool,
) -> None:
    if as_json:
        from judge.report.as_json import dump, trial_json
        from judge.report.strength_json import strength_json

        worth = None if strength is None else strength_json(strength, own, hints=hints)
        click.echo(dump(trial_json(report) | {"strength": worth}))
        return
    from judge.report.strength import strength_report
    from judge.report.trial import trial_report

    settings.print(trial_report(report))
    if strength is not None:
        settings.print(strength_report(strength, own, hints=hints))


def _cases(target: Target) -> list[tuple[ShownCase, bool]]:
    """The examples, then the own cases of the workspace; each with whether it is an own case."""
    from judge.catalogue.examples import load_examples
    from judge.catalogue.own_cases import read_own_cases

    cases = [(case, False) for case in load_examples(target.problem)]
    if target.workspace is not None and os.path.lexists(target.workspace.cases):
        path = Path(os.path.relpath(target.workspace.cases))
        cases += [(case, True) for case in read_own_cases(path, target.problem.signature)]
    return cases
