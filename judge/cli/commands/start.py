"""``judge start``: makes the folder to solve a problem in."""

from __future__ import annotations

import shlex
from datetime import UTC, datetime
from pathlib import Path

import click

from judge.cli.command import judge_command
from judge.cli.options import SlugType
from judge.cli.settings import Settings


@judge_command("start")
@click.argument("slug", type=SlugType())
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path))
@click.pass_context
def command(ctx: click.Context, slug: str, folder: Path | None) -> int:
    """Make a folder to solve a problem in: DIR, or ./SLUG.

    It holds solution.py, STATEMENT.md and cases.txt for your own cases. Inside it SLUG and FILE
    need not be given. Nothing that exists is overwritten.
    """
    from judge.catalogue.examples import load_examples, read_starter, read_statement
    from judge.cli.practice import keep
    from judge.workspace import first_cases, make_workspace

    settings = Settings.of(ctx)
    problem = settings.catalogue().get(slug)
    workspace = make_workspace(
        folder if folder is not None else Path(problem.slug),
        problem.slug,
        starter=read_starter(problem),
        statement=read_statement(problem),
        cases=first_cases(load_examples(problem)),
    )
    history, now = settings.history(), datetime.now(UTC)
    keep(lambda: history.record_start(problem.slug, now), "this start")
    where = shlex.quote(str(workspace.folder))
    click.echo(f"made {where}: write your solution in solution.py")
    click.echo(f"\nnext:\n  cd {where}\n  judge test\n  judge submit")
    return 0
