"""What a round forbids to the commands outside it, and what it records of those that it permits.

Until a round is locked, nothing of its problems is judged, and where execution is off nothing of
them is run: neither for the problem, wherever the file lies, nor a file of the round's folder, for
whatever problem. What is refused is written into the journal first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from judge.cli.desk.clock import MachineClock
from judge.cli.desk.folder import Found, find_round_folder
from judge.cli.exits import say
from judge.errors import RefusedByRound, RoundUnavailable, UsageError
from judge.model.round import EventKind, Phase, RoundState
from judge.rounds.permits import execution_refused, require
from judge.rounds.store import RoundFolder

if TYPE_CHECKING:
    from judge.cli.settings import Settings


def refuse_to_run(
    settings: Settings, command: str, slug: str | None, files: Sequence[str] = ()
) -> None:
    """Raises RefusedByRound where ``command`` would run, for the problem ``slug`` or from
    ``files``, what a round keeps from running."""
    _refuse(settings, command, slug, files, judges=False)


def refuse_to_judge(settings: Settings, command: str, slug: str, files: Sequence[str] = ()) -> None:
    """The same for a ``command`` that runs the hidden tests: a round is judged once, at its end."""
    _refuse(settings, command, slug, files, judges=True)


def note_run(settings: Settings, command: str, slug: str, outcome: str) -> None:
    """Write into the journal of a round of this problem that code was run, with the outcome."""
    clock = MachineClock()
    for round, state in in_progress(settings):
        if state.phase.running and slug in {each.slug for each in state.problems}:
            with suppress(RefusedByRound), round.writing(clock, who=command) as writer:
                writer.ran(slug, command, outcome)


def _refuse(
    settings: Settings, command: str, slug: str | None, files: Sequence[str], *, judges: bool
) -> None:
    homes = [found for found in map(_home_of, files) if found is not None]
    for round, state in in_progress(settings):
        of_round = {each.slug for each in state.problems}
        meant = slug if slug in of_round else None
        if meant is None and any(home.fits(state.id, state.started_at) for home in homes):
            meant = state.problem.slug
        if meant is None:
            continue
        error = execution_refused(state, meant, command) or _closed(state, command, judges=judges)
        if error is not None:
            _record(round, meant, command)
            raise error


def _closed(state: RoundState, command: str, *, judges: bool) -> RefusedByRound | None:
    """What is forbidden where execution is on: hidden tests before the lock, and any run while
    the code is closed or the clock stands."""
    if not state.phase.running:
        return None
    if judges:
        return RefusedByRound(
            f"round {state.id} is judged once, at its end, so not by `{command}`",
            remedy="`judge test` runs your code; `judge round submit` hands it in",
        )
    try:
        require(state, EventKind.RAN)
    except RefusedByRound as error:
        return error
    return None


def in_progress(settings: Settings) -> Iterator[tuple[RoundFolder, RoundState]]:
    """The rounds that are not over, with how they stand. One that cannot be read is named, and
    keeps nobody from working on something else."""
    clock = MachineClock()
    for round in settings.rounds().unfinished():
        try:
            state = round.state(clock.read())
        except RoundUnavailable as error:
            say(error.message)
            continue
        if state.phase is Phase.NEW or state.phase.running:
            yield round, state


def _record(round: RoundFolder, slug: str, command: str) -> None:
    try:
        with round.writing(MachineClock(), who=command) as writer:
            writer.refused(slug, command)
    except RoundUnavailable as error:
        say(f"this is not in the record of the round: {error.message}")


def _home_of(file: str) -> Found | None:
    """The round in whose folder ``file`` lies, whatever links lead there; None for what is none."""
    with suppress(UsageError, OSError, RuntimeError, ValueError):
        if not Path(file).is_file():
            return None
        return find_round_folder(Path(file).resolve().parent)
    return None
