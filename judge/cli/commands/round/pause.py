"""``judge round pause``: stops the clock."""

from __future__ import annotations

import click

from judge.cli.command import judge_command
from judge.cli.settings import Settings


@judge_command("pause")
@click.pass_context
def command(ctx: click.Context) -> int:
    """Stop the clock; the record shows it.

    An interview has no pause: how often and how long you took one stands in the report. Until
    judge round resume nothing is saved, and what you change meanwhile is marked.
    """
    from judge.cli.desk.desk import find_desk

    desk = find_desk(Settings.of(ctx))
    with desk.turn("pause") as turn:
        turn.writer.pause(turn.codes())
    desk.say("paused", turn)
    return 0
