"""``judge round resume``: starts the clock again."""

from __future__ import annotations

import click

from judge.cli.command import judge_command
from judge.cli.settings import Settings


@judge_command("resume")
@click.pass_context
def command(ctx: click.Context) -> int:
    """Start the clock again.

    It goes on after judge round pause.
    """
    from judge.cli.desk.desk import find_desk

    desk = find_desk(Settings.of(ctx))
    with desk.turn("resume") as turn:
        turn.writer.resume(turn.codes())
    desk.say("the clock runs again", turn)
    return 0
