"""``judge next``: what to practise now, and why."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from judge.cli.command import judge_command
from judge.cli.options import json_option
from judge.cli.settings import Settings

if TYPE_CHECKING:
    from judge.model.review import Step


@judge_command("next")
@json_option
@click.pass_context
def command(ctx: click.Context, as_json: bool) -> int:
    """Say what to practise now, and why.

    First what you solved and is due for review, then what you have not solved, easy before hard; a
    follow-up once the problem that it follows is solved, a drill where your hand traces are weak.
    It follows from your attempts, rounds and drills, and from nothing else.
    """
    from judge.cli.practice import choices, gather, minutes_of
    from judge.report.as_json import dump
    from judge.report.review_json import next_json
    from judge.review.recommend import recommend
    from judge.review.trends import trends

    settings = Settings.of(ctx)
    problems = settings.catalogue().problems()
    found = trends(gather(settings), minutes_of(problems))
    advised = recommend(
        choices(problems, found), found.traces, datetime.now(UTC), _unfinished(settings)
    )
    if as_json:
        click.echo(dump(next_json(advised)))
        return 0
    from judge.report.next_step import next_step

    settings.print(next_step(advised))
    return 0


def _unfinished(settings: Settings) -> Step | None:
    """A round that is not over; one that cannot be read was named already (judge.cli.practice)."""
    from judge.cli.desk.clock import MachineClock
    from judge.errors import RoundUnavailable
    from judge.review.recommend import unfinished

    states, now = [], MachineClock().read()
    for round in settings.rounds().unfinished():
        with suppress(RoundUnavailable):
            states.append(round.state(now))
    return unfinished(states)
