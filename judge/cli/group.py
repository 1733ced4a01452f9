"""A group that names its commands without importing them.

A command's module is imported when that command is used, so that ``--help`` and completion start
at once. The root command is one (judge.cli.app), and so are ``judge round`` and its like.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import click

from judge.cli.command import CONTEXT_SETTINGS, global_options

USAGE = 2

F = TypeVar("F", bound=Callable[..., Any])


class LazyGroup(click.Group):
    """A group whose commands live in the modules of ``package`` as ``command``.

    ``summaries`` are the commands and their short help, in the order in which they are listed.
    """

    def __init__(
        self, *args: Any, package: str, summaries: Mapping[str, str], **options: Any
    ) -> None:
        super().__init__(*args, **options)
        self.package = package
        self.summaries = summaries

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.summaries)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.summaries:
            return None
        module = importlib.import_module(f"{self.package}.{cmd_name}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(self.summaries.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does it, but an unknown command names the nearest one."""
        name = args[0]
        if name in self.summaries or name.startswith("-") or ctx.resilient_parsing:
            return super().resolve_command(ctx, args)
        raise click.UsageError(f"no such command: {name!r}{self._did_you_mean(name)}", ctx)

    def _did_you_mean(self, name: str) -> str:
        import difflib

        near = difflib.get_close_matches(name, self.summaries, n=1)
        return f"; did you mean {near[0]!r}?" if near else ""


def judge_group(
    name: str, *, package: str, summaries: Mapping[str, str]
) -> Callable[[F], click.Group]:
    """A group below the root. Its function is called with the context before each command; without
    a command its help is shown as a mistake (``needs_a_command``)."""

    def decorate(function: F) -> click.Group:
        group = click.group(
            name,
            cls=LazyGroup,
            package=package,
            summaries=summaries,
            context_settings=CONTEXT_SETTINGS,
            invoke_without_command=True,
        )
        made: click.Group = group(global_options(function))
        return made

    return decorate


def needs_a_command(ctx: click.Context) -> int | None:
    """The exit status of a group that was called without a command, or None."""
    if ctx.invoked_subcommand is not None:
        return None
    click.echo(ctx.get_help(), err=True)
    return USAGE
