"""``judge import``: a problem package of the ICPC and Kattis becomes a problem to practise."""

from __future__ import annotations

from pathlib import Path

import click

from judge.cli.command import judge_command
from judge.cli.options import LEVELS, json_option
from judge.cli.settings import Settings

DIFFICULTY, MINUTES = "medium", 30


@judge_command("import")
@click.argument("package", type=click.Path(path_type=Path))
@click.option(
    "--into",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="The problem set to put it into, made if need be; otherwise your own imported problems.",
)
@click.option("--as", "slug", metavar="SLUG", help="Another name than that of the package.")
@click.option(
    "--difficulty",
    type=click.Choice(LEVELS),
    default=DIFFICULTY,
    help=f"How hard it is, which packages do not say; {DIFFICULTY} unless told.",
)
@click.option(
    "--minutes",
    type=click.IntRange(1, 600),
    default=MINUTES,
    metavar="N",
    help=f"What an interview would give for it; {MINUTES} unless told.",
)
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    package: Path,
    into: Path | None,
    slug: str | None,
    difficulty: str,
    minutes: int,
    as_json: bool,
) -> int:
    """Make a problem of an ICPC or Kattis problem package.

    PACKAGE is a folder with problem.yaml, or a .zip or .kpp of one, of the format legacy or
    2025-09. A solution is then a program that reads standard input and prints. What cannot be
    played is refused by its name. Nothing of the package is run; a validator of its own is, with
    your rights, once you test or submit.
    """
    from judge.interop.importing import Wishes, import_package
    from judge.report.imported import imported_lines

    settings = Settings.of(ctx)
    root = settings.imported_set() if into is None else into.absolute()
    wishes = Wishes(slug=slug, difficulty=difficulty, minutes=minutes)
    made = import_package(package, root, wishes, taken=settings.catalogue().slugs())
    if as_json:
        from judge.report.as_json import dump, imported_json

        click.echo(dump(imported_json(made)))
        return 0
    beside = f"my-{made.slug}" if Path(made.slug).exists() else None  # the package itself, mostly
    for line in imported_lines(made, into=into, folder=beside):
        click.echo(line)
    return 0
