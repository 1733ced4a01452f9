"""``judge show``: a problem's statement."""

from __future__ import annotations

import click

from judge.cli.command import judge_command
from judge.cli.options import SlugType, json_option
from judge.cli.settings import Settings
from judge.cli.target import choose_problem


@judge_command("show")
@click.argument("slug", required=False, type=SlugType())
@json_option
@click.pass_context
def command(ctx: click.Context, slug: str | None, as_json: bool) -> int:
    """Show a problem's statement.

    SLUG may be shortened as long as it is unambiguous, and left out in a workspace.
    """
    from judge.catalogue.examples import read_statement
    from judge.report import as_json as forms

    settings = Settings.of(ctx)
    problem = choose_problem(settings.catalogue(), slug)
    text = read_statement(problem)
    if as_json:
        click.echo(forms.dump(forms.problem_json(problem) | {"statement": text}))
        return 0
    from judge.report.statement import MOST_CELLS, statement

    settings.print(statement(problem, text), most_cells=MOST_CELLS)
    return 0
