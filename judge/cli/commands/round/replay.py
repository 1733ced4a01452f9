"""``judge round replay``: what happened when, and how the code grew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from judge.cli.command import judge_command
from judge.cli.options import json_option
from judge.cli.settings import Settings

if TYPE_CHECKING:
    from judge.cli.desk.desk import Desk
    from judge.report.round_diff import Change


@judge_command("replay")
@click.argument("id", metavar="[ID]", required=False)
@click.option("--code", is_flag=True, help="Also show how the code changed from save to save.")
@click.option(
    "--cast",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Also write a recording for asciinema; FILE must be new.",
)
@json_option
@click.pass_context
def command(
    ctx: click.Context, id: str | None, code: bool, cast: Path | None, as_json: bool
) -> int:
    """Show what happened when.

    One line an event, by the clock of the round: what was saved, filed, shown, refused, and what
    only the clock says, such as gaps and the deadline. ID is the number of a round, as for report.
    A recording shows the code as it grew, too; of idle time it has two seconds.
    """
    from judge.cli.desk.desk import find_desk
    from judge.cli.desk.recording import record
    from judge.report.as_json import dump
    from judge.report.round_json import replay_json
    from judge.rounds.replay import walk

    desk = find_desk(Settings.of(ctx), id, over=True)
    if desk.state.phase.running:
        with desk.turn("replay"):
            pass
    events = desk.round.read().events
    steps = walk(events, desk.clock.read())
    lines = [step.line for step in steps]
    recording = None if cast is None else record(desk, steps, cast)
    if as_json:
        click.echo(dump(replay_json(desk.round.id, lines, events)))
        return 0
    from judge.report.round_diff import code_changes
    from judge.report.round_report import timeline
    from judge.rounds.times import in_words

    desk.settings.print(timeline(lines))
    if code:
        desk.settings.print(code_changes(list(_changes(desk))))
    if recording is not None:
        click.echo(f"\nwritten: {cast}, {in_words(recording.seconds)} for asciinema to play")
    return 0


def _changes(desk: Desk) -> Iterator[Change]:
    """Each code that was saved, beside the one before."""
    from judge.report.round_diff import Change
    from judge.rounds.snapshots import CODE

    for problem in desk.state.problems:
        before = ""
        for sha256 in problem.codes:
            text = desk.round.snapshots.read(sha256, CODE).decode("utf-8", "replace")
            yield Change(slug=problem.slug, sha256=sha256, before=before, after=text)
            before = text
