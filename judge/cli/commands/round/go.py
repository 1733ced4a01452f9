"""``judge round go``: shows the statement for the first time; the clock starts."""

from __future__ import annotations

import click

from judge.cli.command import judge_command
from judge.cli.settings import Settings


@judge_command("go")
@click.pass_context
def command(ctx: click.Context) -> int:
    """Show the statement; the clock starts.

    The files to work in come into the folder: solution.py, STATEMENT.md and PLAN.md, and cases.txt
    where execution is on. Later it shows the current statement again.
    """
    from judge.cli.desk.desk import find_desk
    from judge.cli.desk.statement import show_statement

    desk = find_desk(Settings.of(ctx))
    with desk.turn("go") as turn:
        begins = not turn.state.phase.running
        if begins:
            turn.writer.go()
            desk.restore(turn.state)
            turn.save("go")
        state = turn.state
        slug = state.problem.slug if begins else desk.slug(state)
    show_statement(desk, state, slug, told=turn.told)
    return 0
