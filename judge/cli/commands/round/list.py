"""``judge round list``: the rounds, newest first."""

from __future__ import annotations

import click

from judge.cli.command import judge_command
from judge.cli.exits import say
from judge.cli.options import json_option
from judge.cli.settings import Settings


@judge_command("list")
@json_option
@click.pass_context
def command(ctx: click.Context, as_json: bool) -> int:
    """List your rounds.

    Newest first, with the verdicts and the grades of the traces. A round whose record cannot be
    read is named on standard error.
    """
    from judge.cli.desk.clock import MachineClock
    from judge.errors import RoundUnavailable
    from judge.report.as_json import dump
    from judge.report.round_json import rounds_json

    settings = Settings.of(ctx)
    now = MachineClock().read()
    states = []
    for round in reversed(settings.rounds().all()):
        try:
            states.append(round.state(now))
        except RoundUnavailable as error:
            say(error.message, remedy=error.remedy)
    if as_json:
        click.echo(dump(rounds_json(states)))
        return 0
    from judge.report.round_list import round_list

    settings.print(round_list(states))
    return 0
