"""``judge trace``: the hand trace, one file a command; judge.cli.tracing is what they share."""

from __future__ import annotations

import click

from judge.cli.group import judge_group, needs_a_command

SUMMARIES = {
    "sheet": "Make the sheet for a solution, and open it.",
    "check": "Check the form of a sheet.",
    "drill": "Trace a reference solution; it is graded at once.",
}
"""Each command and its short help, in the order in which they are met."""


@judge_group("trace", package=__name__, summaries=SUMMARIES)
@click.pass_context
def command(ctx: click.Context) -> int | None:
    """Run code in your head, row by row.

    \b
      judge trace drill        code of ours: a sheet, and its grade
      judge trace sheet        a sheet for your own solution
      judge trace check        is the sheet well formed?

    A sheet is made from the text of the code, and nothing is run. In a round it is graded when the
    round is over; a drill is graded with judge trace drill --grade.
    """
    return needs_a_command(ctx)
