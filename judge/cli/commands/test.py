"""``judge test``: the examples and the solver's own cases, nothing hidden."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from judge.cli.command import judge_command
from judge.cli.options import allow_weak_option, file_argument, json_option, slug_argument
from judge.cli.settings import Settings
from judge.cli.target import Target, choose_target

if TYPE_CHECKING:
    from judge.model.case import ShownCase

NOT_AS_EXPECTED = 1


@judge_command("test")
@slug_argument
@file_argument
@allow_weak_option
@json_option
@click.pass_context
def command(
    ctx: click.Context, slug: str | None, file: str | None, allow_weak: bool, as_json: bool
) -> int:
    """Run the examples and your own cases.

    In a workspace SLUG and FILE may be left out, and the cases of its cases.txt are run too.
    FILE - reads standard input. The hidden tests are not run.
    """
    from judge.cli.desk.rules import note_run, refuse_to_run
    from judge.model.verdict import Verdict
    from judge.report import as_json as forms

    settings = Settings.of(ctx)
    target = choose_target(settings.catalogue(), slug, file)
    refuse_to_run(settings, "judge test", target.problem.slug, [target.file])
    from judge.pipeline.trial import try_cases

    submission, cases = target.submission(), _cases(target)
    with settings.reporter() as reporter:
        report = try_cases(
            target.problem, submission, cases, listen=reporter.listen, allow_weak=allow_weak
        )
    note_run(settings, "judge test", target.problem.slug, report.verdict.value)
    if as_json:
        click.echo(forms.dump(forms.trial_json(report)))
    else:
        from judge.report.trial import trial_report

        settings.print(trial_report(report))
    return 0 if report.verdict is Verdict.AC else NOT_AS_EXPECTED


def _cases(target: Target) -> list[tuple[ShownCase, bool]]:
    """The examples, then the own cases of the workspace; each with whether it is an own case."""
    from judge.catalogue.examples import load_examples
    from judge.catalogue.own_cases import read_own_cases

    cases = [(case, False) for case in load_examples(target.problem)]
    if target.workspace is not None and os.path.lexists(target.workspace.cases):
        path = Path(os.path.relpath(target.workspace.cases))
        cases += [(case, True) for case in read_own_cases(path, target.problem.signature)]
    return cases
