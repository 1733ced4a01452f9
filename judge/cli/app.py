"""The root command: names its sub-commands without importing them.

A command's module is imported when that command is used, so that ``judge --help`` and completion
start at once. What is true of every command (help, version, ``--set``) is in judge.cli.command.
"""

from __future__ import annotations

import importlib
from collections.abc import MutableMapping, Sequence
from typing import Any

import click

from judge.cli.command import CONTEXT_SETTINGS, global_options
from judge.cli.exits import run

PROGRAM = "judge"
USAGE = 2

COMMANDS = {
    "list": "List the problems, with your progress.",
    "show": "Show a problem's statement.",
    "start": "Make a folder to solve a problem in.",
    "test": "Run the examples and your own cases.",
    "submit": "Judge a solution against the hidden tests.",
    "bench": "Measure how the cost of a solution grows.",
    "history": "List your attempts, or show one.",
    "verify": "Check problems against their reference solutions.",
    "doctor": "Show which protection layers hold on this machine.",
    "completion": "Print the completion script for a shell.",
}
"""Each command and its short help, in the order in which a solver meets them."""


class LazyGroup(click.Group):
    """A group whose commands live in ``judge.cli.commands.<name>`` as ``command``."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"judge.cli.commands.{cmd_name}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does it, but an unknown command names the nearest one."""
        name = args[0]
        if name in COMMANDS or name.startswith("-") or ctx.resilient_parsing:
            return super().resolve_command(ctx, args)
        raise click.UsageError(f"no such command: {name!r}{_did_you_mean(name)}", ctx)

    def main(  # type: ignore[override]  # ours always exits
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        windows_expand_args: bool = True,
        **extra: MutableMapping[str, Any],
    ) -> None:
        """Run one command line and exit with its status (judge.cli.exits)."""
        run(self, args, prog_name or PROGRAM)


def _did_you_mean(name: str) -> str:
    import difflib

    near = difflib.get_close_matches(name, COMMANDS, n=1)
    return f"; did you mean {near[0]!r}?" if near else ""


@click.group(
    cls=LazyGroup, name=PROGRAM, context_settings=CONTEXT_SETTINGS, invoke_without_command=True
)
@global_options
@click.pass_context
def judge(ctx: click.Context) -> int | None:
    """Practise coding rounds: start a problem, test it, submit it, read the verdict.

    \b
    A first session:
      judge list
      judge start sliding-window-rate-limit
      cd sliding-window-rate-limit
      judge test
      judge submit

    \b
    Exit status:
      0    accepted, or as wanted
      1    judged and not accepted, or not as expected
      2    the command line or a file is wrong
      3    the judge itself failed
      4    the sandbox is unavailable or weak
      130  interrupted
    """
    if ctx.invoked_subcommand is not None:
        return None
    click.echo(ctx.get_help(), err=True)
    return USAGE


def main() -> None:
    """The console script."""
    judge.main(prog_name=PROGRAM)
