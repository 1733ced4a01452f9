"""``judge round watch``: a pane with the clock, which saves what changes."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import click

from judge.cli.command import judge_command
from judge.cli.settings import Settings
from judge.errors import UsageError

if TYPE_CHECKING:
    from judge.cli.desk.desk import Desk
    from judge.model.round import RoundState


@judge_command("watch")
@click.pass_context
def command(ctx: click.Context) -> int:
    """Show the clock, and save what changes.

    For a second terminal: it draws how the round stands every second, and saves your files whenever
    they change. Ctrl-C leaves it, and the round goes on. It ends when the round is locked.
    """
    from judge.cli.desk.desk import find_desk
    from judge.cli.desk.screen import show
    from judge.report.round_status import next_lines, time_line

    desk = find_desk(Settings.of(ctx))
    if not sys.stdout.isatty():
        raise UsageError("the watch draws on a terminal", remedy="judge round status")
    state = desk.state
    if state.phase.running:
        state = _watch(desk)
    if state.phase.running:
        click.echo("left the watch; the clock runs on")
    show([time_line(state), *next_lines(state)], desk.settings.environment)
    return 0


def _watch(desk: Desk) -> RoundState:
    """Draw and save until the round is locked or somebody leaves; how it stands then."""
    from rich.live import Live

    from judge.cli.desk.watching import Watch
    from judge.report.console import make_console
    from judge.report.round_pane import Pane

    watch = Watch(desk=desk)
    console = make_console(sys.stdout, environment=desk.settings.environment)
    with (
        suppress(KeyboardInterrupt),
        Live(console=console, auto_refresh=False, transient=True) as screen,
    ):
        while watch.look().phase.running:
            folder = desk.files(watch.state, watch.state.problem.slug).folder
            pane = Pane(state=watch.state, folder=str(folder), log=tuple(watch.log))
            screen.update(pane, refresh=True)
            watch.wait()
    return desk.state
