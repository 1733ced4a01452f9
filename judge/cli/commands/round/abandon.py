"""``judge round abandon``: gives the round up."""

from __future__ import annotations

import click

from judge.cli.command import judge_command
from judge.cli.settings import Settings
from judge.errors import UsageError


@judge_command("abandon")
@click.argument("id", metavar="[ID]", required=False)
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_context
def command(ctx: click.Context, id: str | None, yes: bool) -> int:
    """Give the round up.

    It asks first. Nothing is judged; your files and the record stay.
    """
    import sys

    from judge.cli.desk.desk import find_desk
    from judge.model.round import EventKind
    from judge.rounds.permits import require

    desk = find_desk(Settings.of(ctx), id)
    state = desk.state
    require(state, EventKind.ABANDON)
    if not yes:
        if not sys.stdin.isatty():
            raise UsageError("nobody is there to ask", remedy="judge round abandon --yes")
        if not click.confirm(f"give up round {state.id}? It cannot be taken back"):
            click.echo("it goes on")
            return 0
    with desk.turn("abandon") as turn:
        turn.writer.abandon()
    desk.say(f"round {state.id} is given up", turn)
    return 0
