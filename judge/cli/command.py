"""What every command has: ``-h``, ``--version``, ``--set``; and the decorator that adds them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

CONTEXT_SETTINGS = {"help_option_names": ["-h", "--help"]}
DISTRIBUTION = "coding-round-judge"
SETS = "judge.sets"
"""Where a context keeps the paths given with ``--set``, before and after the command's name."""

F = TypeVar("F", bound=Callable[..., Any])


def judge_command(name: str) -> Callable[[F], click.Command]:
    """A command whose function returns its exit status; its docstring is its help."""

    def decorate(function: F) -> click.Command:
        return click.command(name, context_settings=CONTEXT_SETTINGS)(global_options(function))

    return decorate


def global_options(function: F) -> F:
    return _set_option(_version_option(function))


def _remember_sets(ctx: click.Context, param: click.Parameter, value: tuple[Path, ...]) -> None:
    ctx.meta[SETS] = (*ctx.meta.get(SETS, ()), *value)


def _print_version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if not value or ctx.resilient_parsing:
        return
    click.echo(f"judge {version()}")
    ctx.exit()


def version() -> str:
    """The installed version; it stands once, in pyproject.toml."""
    from importlib import metadata

    try:
        return metadata.version(DISTRIBUTION)
    except metadata.PackageNotFoundError:
        return "(not installed: run from its source folder)"


_set_option = click.option(
    "--set",
    "sets",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="PATH",
    expose_value=False,
    callback=_remember_sets,
    help="Also use the problem set in this folder; may be repeated.",
)

_version_option = click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_version,
    help="Show the version and exit.",
)
