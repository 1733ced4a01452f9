"""``judge history``: the attempts, or one of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from judge.cli.command import judge_command
from judge.cli.exits import say
from judge.cli.options import SlugType, json_option
from judge.cli.settings import Settings
from judge.errors import JudgeError, UsageError

if TYPE_CHECKING:
    from judge.model.attempt import Attempt
    from judge.model.review import ProblemTrend

SHOWN = 50


@judge_command("history")
@click.argument("slug", required=False, type=SlugType())
@click.option("--show", type=click.IntRange(min=1), metavar="ID", help="Show one attempt.")
@json_option
@click.pass_context
def command(ctx: click.Context, slug: str | None, show: int | None, as_json: bool) -> int:
    """List your attempts, or show one.

    Lists the latest of all or of SLUG, newest first, and how you stand with each problem: attempts,
    time to the first right version, and when a review is due. With --show, prints one: its verdict,
    its message and the source that was judged.
    """
    from judge.report import as_json as forms

    settings = Settings.of(ctx)
    if show is not None:
        return _show(settings, show, as_json=as_json)
    attempts = settings.history().attempts(_known(settings, slug), limit=SHOWN)
    trends = _trends(settings, attempts)
    if as_json:
        click.echo(forms.dump(forms.history_json(attempts, trends)))
        return 0
    from judge.report.history import attempt_list, trend_lines

    settings.print(attempt_list(attempts))
    if trends:
        settings.print("", trend_lines(trends, datetime.now(UTC)))
    return 0


def _trends(settings: Settings, attempts: Sequence[Attempt]) -> list[ProblemTrend]:
    """Of the problems that were attempted; none where a set cannot be read, for what a problem
    suggests is then unknown, and the attempts stand all the same."""
    from judge.cli.practice import gather, minutes_of
    from judge.review.trends import trends

    slugs = {each.problem for each in attempts}
    try:
        minutes = minutes_of(settings.catalogue().problems()) if slugs else {}
    except JudgeError as error:
        say(f"no trends are shown: {error.message}", remedy=error.remedy)
        return []
    every = trends(gather(settings), minutes).problems if slugs else ()
    return [each for each in every if each.problem in slugs]


def _known(settings: Settings, slug: str | None) -> str | None:
    """The slug that ``slug`` means. A problem that is gone may still have a history."""
    if slug is None:
        return None
    try:
        return settings.catalogue().resolve(slug)
    except UsageError:
        if settings.history().attempts(slug, limit=1):
            return slug
        raise


def _show(settings: Settings, number: int, *, as_json: bool) -> int:
    from judge.report import as_json as forms

    attempt = settings.history().attempt(number)
    if as_json:
        click.echo(forms.dump(forms.attempt_json(attempt) | {"source": attempt.source}))
        return 0
    from judge.report.history import attempt_report

    settings.print(attempt_report(attempt))
    return 0
