"""``judge progress``: trends, from what is recorded."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from judge.cli.command import judge_command
from judge.cli.options import json_option
from judge.cli.settings import Settings


@judge_command("progress")
@json_option
@click.pass_context
def command(ctx: click.Context, as_json: bool) -> int:
    """Show how your practice goes.

    For each problem how you stand, how many attempts there were, how long the first right version
    took and when a review is due; attempts by week, the grades of your hand traces, and how well
    you predict what the judge finds. What was not recorded has no number.
    """
    from judge.cli.practice import gather, minutes_of
    from judge.report.as_json import dump
    from judge.report.review_json import progress_json
    from judge.review.trends import trends

    settings = Settings.of(ctx)
    found = trends(gather(settings), minutes_of(settings.catalogue().problems()))
    now = datetime.now(UTC)
    if as_json:
        click.echo(dump(progress_json(found, now)))
        return 0
    from judge.report.trends import trends_report

    settings.print(trends_report(found, now))
    return 0
