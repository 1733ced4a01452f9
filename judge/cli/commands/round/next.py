"""``judge round next``: on to the next problem; for good where the round is one-way."""

from __future__ import annotations

import click

from judge.cli.command import judge_command
from judge.cli.settings import Settings


@judge_command("next")
@click.pass_context
def command(ctx: click.Context) -> int:
    """Go on to the next problem.

    In a one-way round (screen) this is for good: the problem you leave is closed as it is. In
    others it goes around.
    """
    from judge.cli.desk.desk import find_desk
    from judge.cli.desk.statement import show_statement

    desk = find_desk(Settings.of(ctx))
    with desk.turn("next") as turn:
        turn.writer.next(turn.codes())
        desk.restore(turn.state)
        turn.save("next")
        state = turn.state
    show_statement(desk, state, state.problem.slug, told=turn.told)
    return 0
