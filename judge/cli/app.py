"""The root command: names its sub-commands without importing them (judge.cli.group).

What is true of every command (help, version, ``--set``) is in judge.cli.command.
"""

from __future__ import annotations

from collections.abc import MutableMapping, Sequence
from typing import Any

import click

from judge.cli.command import CONTEXT_SETTINGS, global_options
from judge.cli.exits import run
from judge.cli.group import LazyGroup, needs_a_command

PROGRAM = "judge"

COMMANDS = {
    "list": "List the problems, with your progress.",
    "show": "Show a problem's statement.",
    "start": "Make a folder to solve a problem in.",
    "test": "Run the examples and your own cases.",
    "submit": "Judge a solution against the hidden tests.",
    "bench": "Measure how the cost of a solution grows.",
    "round": "Play a round: a clock, and a judge that comes at the end.",
    "trace": "Run code in your head, row by row.",
    "ask": "Ask the assistant, which helps and does not solve.",
    "history": "List your attempts, or show one.",
    "progress": "Show how your practice goes.",
    "next": "Say what to practise now, and why.",
    "verify": "Check problems against their reference solutions.",
    "new": "Make a new problem for you to rewrite.",
    "import": "Make a problem of an ICPC or Kattis problem package.",
    "doctor": "Show which protection layers hold on this machine.",
    "completion": "Print the completion script for a shell.",
}
"""Each command and its short help, in the order in which a solver meets them."""


class Program(LazyGroup):
    """The root: it always exits."""

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


@click.group(
    cls=Program,
    name=PROGRAM,
    package="judge.cli.commands",
    summaries=COMMANDS,
    context_settings=CONTEXT_SETTINGS,
    invoke_without_command=True,
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
      5    the rules of the round in progress forbid it
      130  interrupted
    """
    return needs_a_command(ctx)


def main() -> None:
    """The console script."""
    judge.main(prog_name=PROGRAM)
