"""``judge round submit``: closes the code; a second time, hands in for good and judges."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from judge.cli.command import judge_command
from judge.cli.options import allow_weak_option
from judge.cli.settings import Settings
from judge.errors import UsageError

if TYPE_CHECKING:
    from judge.cli.desk.desk import Desk, Turn
    from judge.model.round import RoundState

CODE, BOTH = "the code is closed", "the code is closed, and the assistant"


@judge_command("submit")
@click.option("--lock", is_flag=True, help="Hand in for good at once, without a question.")
@allow_weak_option
@click.pass_context
def command(ctx: click.Context, lock: bool, allow_weak: bool) -> int:
    """Close the code; a second time, hand in for good.

    The first time the code is frozen as it is. The trace sheet and your predictions may still be
    filled in, and judge round reopen opens the code again. The second time, or with --lock,
    everything is handed in and judged; so it is when the time is over. The exit status is then 1
    unless every problem is accepted.
    """
    from judge.cli.desk.desk import find_desk
    from judge.model.round import Phase

    desk = find_desk(Settings.of(ctx))
    with desk.turn("submit") as turn:
        state = turn.state
        hands_in = lock or state.phase is Phase.FROZEN
        if not hands_in and state.phase is not Phase.LOCKED:
            turn.writer.freeze(turn.codes())
    if not hands_in and state.phase is not Phase.LOCKED:
        closed = BOTH if state.profile.assistant else CODE
        desk.say(f"{closed}; your trace sheet is still open", turn)
        return 0
    if not lock and state.phase is Phase.FROZEN and not _is_sure(state):
        click.echo("it stays frozen")
        return 0
    if state.phase is not Phase.LOCKED:
        turn = _handed_in(desk)
    return _judged(desk, turn, allow_weak=allow_weak)


def _is_sure(state: RoundState) -> bool:
    """Handing in cannot be taken back, so what is still open is asked about; where nobody can
    answer, the command means what it says. Raises UsageError where a problem was never shown."""
    left = [each for each in state.problems if each.opened_at is None]
    if left:
        raise UsageError(
            f"{len(left)} of {len(state.problems)} problems was not shown yet"
            if len(left) == 1
            else f"{len(left)} of {len(state.problems)} problems were not shown yet",
            remedy="`judge round next` goes on; `judge round submit --lock` hands in without",
        )
    empty = [each.slug for each in state.problems if each.open and each.sheet is None]
    if not empty or not sys.stdin.isatty():
        return True
    return click.confirm("the trace sheet was not opened: hand in without it?")


def _handed_in(desk: Desk) -> Turn:
    """Locked, by this command or meanwhile by the clock."""
    with desk.turn("submit") as turn:
        from judge.model.round import Phase

        if turn.state.phase.running or turn.state.phase is Phase.NEW:
            turn.writer.submit(turn.codes())
    return turn


def _judged(desk: Desk, turn: Turn, *, allow_weak: bool) -> int:
    from judge.cli.desk.judging import accepted, judge_round
    from judge.cli.desk.reporting import gather, show_report
    from judge.cli.desk.screen import show
    from judge.report.round_lines import plain
    from judge.report.round_status import time_line

    show([time_line(turn.state), plain()], desk.settings.environment)
    judge_round(desk, allow_weak=allow_weak)
    show_report(desk, gather(desk))
    return 0 if accepted(desk.state) else 1
