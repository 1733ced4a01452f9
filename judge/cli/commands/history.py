"""``judge history``: the attempts, or one of them."""

from __future__ import annotations

import click

from judge.cli.command import judge_command
from judge.cli.options import SlugType, json_option
from judge.cli.settings import Settings
from judge.errors import UsageError

SHOWN = 50


@judge_command("history")
@click.argument("slug", required=False, type=SlugType())
@click.option("--show", type=click.IntRange(min=1), metavar="ID", help="Show one attempt.")
@json_option
@click.pass_context
def command(ctx: click.Context, slug: str | None, show: int | None, as_json: bool) -> int:
    """List your attempts, or show one.

    Lists the latest of all or of SLUG, newest first. With --show, prints one: its verdict, its
    message and the source that was judged.
    """
    from judge.report import as_json as forms

    settings = Settings.of(ctx)
    if show is not None:
        return _show(settings, show, as_json=as_json)
    attempts = settings.history().attempts(_known(settings, slug), limit=SHOWN)
    if as_json:
        click.echo(forms.dump(forms.history_json(attempts)))
        return 0
    from judge.report.history import attempt_list

    settings.print(attempt_list(attempts))
    return 0


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
