"""``judge round reopen``: opens the code again, while there is time."""

from __future__ import annotations

import click

from judge.cli.command import judge_command
from judge.cli.settings import Settings


@judge_command("reopen")
@click.pass_context
def command(ctx: click.Context) -> int:
    """Open the code again.

    It is possible while time remains, and counted in the record.
    """
    from judge.cli.desk.desk import find_desk

    desk = find_desk(Settings.of(ctx))
    with desk.turn("reopen") as turn:
        turn.writer.reopen()
        turn.save("reopen")
    desk.say("the code is open again", turn)
    return 0
