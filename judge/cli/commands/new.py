"""``judge new``: makes a problem that works, for an author to replace part by part."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from judge.cli.command import judge_command
from judge.cli.settings import Settings

if TYPE_CHECKING:
    from judge.scaffold.naming import Names

KINDS = ("function", "class")
NEW_SET = Path("my-problems")
FORMAT = "README.md"
"""Lies beside the bundled problems, and says how to write one."""


@judge_command("new")
@click.argument("slug")
@click.option(
    "--kind",
    type=click.Choice(KINDS),
    metavar="KIND",
    default="function",
    help="What a submission defines: function (unless told) or class.",
)
@click.option(
    "--into",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="The problem set, made if there is none.",
)
@click.option("--title", metavar="TITLE", help="The title; otherwise made of SLUG.")
@click.pass_context
def command(ctx: click.Context, slug: str, kind: str, into: Path | None, title: str | None) -> int:
    """Make a new problem for you to rewrite: small, and whole.

    It has every file of the format and passes judge verify as it is.
    It goes into the set that --into or --set names, else into the
    current folder if that is a set, else into ./my-problems. Nothing
    that exists is overwritten.
    """
    from judge.catalogue import layout
    from judge.report.escape import escape
    from judge.scaffold.making import check_root, check_slug, make_problem
    from sandbox.calls import Kind

    settings = Settings.of(ctx)
    check_slug(slug)
    root = into if into is not None else _usual_set(settings.sets)
    check_root(root)
    is_set = (root / layout.PROBLEMS).is_dir()
    catalogue = (settings.with_set(root) if is_set else settings).catalogue()
    names = make_problem(root, slug, kind=Kind(kind), title=title, known=catalogue.folders())
    click.echo("\n".join(map(escape, _lines(settings, root, names))))
    return 0


def _usual_set(named: Sequence[Path]) -> Path:
    from judge.catalogue import layout

    if len(named) == 1:
        return named[0]
    return Path() if (Path() / layout.PROBLEMS).is_dir() else NEW_SET


def _lines(settings: Settings, root: Path, names: Names) -> list[str]:
    """What was made, and what to do with it."""
    from judge.catalogue import layout
    from judge.catalogue.sets import find_sets

    (bundle,) = find_sets((), None)
    option = "" if settings.uses_set(root) else f"--set {shlex.quote(str(root))} "
    made = [root / place / names.slug for place in (layout.PROBLEMS, layout.REFERENCE)]
    return [
        f"made {names.entry_point}, a whole problem for you to rewrite:",
        *(f"  {shlex.quote(str(folder))}" for folder in made),
        "",
        "next:",
        f"  judge {option}show {names.slug}",
        f"  judge {option}verify {names.slug}",
        "",
        "the format, and how to go on:",
        f"  {shlex.quote(str(bundle.problems_dir / FORMAT))}",
    ]
