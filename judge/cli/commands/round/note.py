"""``judge round note``: keeps a sentence that the candidate would say aloud."""

from __future__ import annotations

import click

from judge.cli.command import judge_command
from judge.cli.settings import Settings
from judge.errors import UsageError

LONGEST = 500


@judge_command("note")
@click.argument("words", metavar="TEXT...", nargs=-1, required=True)
@click.pass_context
def command(ctx: click.Context, words: tuple[str, ...]) -> int:
    """Keep a sentence that you would say aloud.

    What you assume, decide or doubt, and why. What is noted once the code is closed is your
    wrap-up. The record shows it with its time.
    """
    from judge.cli.desk.desk import find_desk

    text = " ".join(" ".join(words).split())
    if not text:
        raise UsageError("the note is empty", remedy="judge round note 'ties are kept in order'")
    if len(text) > LONGEST:
        raise UsageError(
            f"the note has {len(text)} characters, more than {LONGEST}",
            remedy="say it in several notes",
        )
    desk = find_desk(Settings.of(ctx))
    with desk.turn("note") as turn:
        turn.writer.note(desk.slug(turn.state), text)
    desk.say("noted", turn)
    return 0
