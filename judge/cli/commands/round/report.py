"""``judge round report``: what was found; the round is judged before if need be."""

from __future__ import annotations

from pathlib import Path

import click

from judge.cli.command import judge_command
from judge.cli.options import allow_weak_option, json_option
from judge.cli.output_file import refuse_unwritable
from judge.cli.settings import Settings

FILE = click.Path(path_type=Path)


@judge_command("report")
@click.argument("id", metavar="[ID]", required=False)
@click.option("--md", type=FILE, help="Write it as Markdown.")
@click.option("--html", type=FILE, help="Write it as a page, in one file.")
@allow_weak_option
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    id: str | None,
    md: Path | None,
    html: Path | None,
    allow_weak: bool,
    as_json: bool,
) -> int:
    """Show what was found; judge the round before if need be.

    ID is the number of a round; otherwise it is the round of the folder you are in, the one in
    progress, or the last one. A round that is locked and not judged is judged now: one whose time
    ran out, or whose judging was interrupted. --md and --html write the report to a file, with
    the code as it grew and the trace sheet beside the truth.
    """
    from judge.cli.desk.desk import find_desk
    from judge.cli.desk.judging import judge_round
    from judge.cli.desk.report_files import write_report
    from judge.cli.desk.reporting import gather, show_report
    from judge.errors import RefusedByRound
    from judge.model.round import Phase
    from judge.report.as_json import dump
    from judge.report.round_json import round_json

    for path in (md, html):
        refuse_unwritable(path)
    desk = find_desk(Settings.of(ctx), id, over=True)
    state = desk.state
    if state.phase.running or state.phase is Phase.NEW:
        with desk.turn("report") as turn:
            state = turn.state
    if state.phase.running or state.phase is Phase.NEW:
        raise RefusedByRound(
            f"round {state.id} is not locked yet, so there is nothing to report",
            remedy="`judge round submit` hands it in, `judge round status` shows how it stands",
        )
    judge_round(desk, allow_weak=allow_weak)
    found = gather(desk)
    if as_json:
        click.echo(dump(round_json(found)))
    else:
        show_report(desk, found)
    for line in write_report(desk, found, md, html):
        click.echo(line, err=as_json)
    return 0
