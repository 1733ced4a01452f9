"""``judge round status``: how the round stands, on one screen."""

from __future__ import annotations

import click

from judge.cli.command import judge_command
from judge.cli.settings import Settings


@judge_command("status")
@click.pass_context
def command(ctx: click.Context) -> int:
    """Show how the round stands.

    Like every command of a round it saves your files as they are.
    """
    from judge.cli.desk.desk import find_desk
    from judge.cli.desk.screen import show
    from judge.report.round_status import status_lines

    desk = find_desk(Settings.of(ctx))
    with desk.turn("status") as turn:
        state = turn.state
    folder = desk.files(state, state.problem.slug).folder
    show(status_lines(state, folder=str(folder), told=turn.told), desk.settings.environment)
    return 0
