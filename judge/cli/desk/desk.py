"""Which round a command means, and a turn at it.

ID given            that round
in its folder       the round of the folder
elsewhere           the one that is not over, if there is one only

A turn begins with saving everything that is open as it is now; whatever the command does then is
on the disk when it is reported. Nothing here runs a candidate's code or imports what could.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from judge.cli.desk.clock import MachineClock
from judge.cli.desk.folder import Found, ProblemFolder, RoundFolders, find_round_folder, read_bytes
from judge.errors import RefusedByRound, UsageError
from judge.model.round import Event, EventKind, Phase, RoundProblem, RoundState
from judge.rounds.clock import Clock
from judge.rounds.lines import BadLine, from_line
from judge.rounds.notices import due
from judge.rounds.permits import permitted
from judge.rounds.snapshots import CODE, digest
from judge.rounds.store import RoundFolder, Rounds

if TYPE_CHECKING:
    from judge.cli.settings import Settings
    from judge.rounds.writer import RoundWriter

START = "`judge round start` makes one"
NO_ROUND = "no round is in progress"
BLANK_IN_A_PLAN = (b"#", b"<!--")
CLAIMS = (b"time:", b"space:")


class Turn:
    """``writer`` does the steps; ``told`` are the nudges and warnings that became due."""

    def __init__(self, desk: Desk, writer: RoundWriter) -> None:
        self.desk = desk
        self.writer = writer
        self.told: list[str] = []

    @property
    def state(self) -> RoundState:
        return self.writer.state

    def save(self, by: str) -> None:
        """Keep what is open as it is now: code, plan, cases and sheets."""
        with suppress(RefusedByRound):  # the deadline may pass between two of them
            state = self.writer.save_if_running(self.codes(), by=by)
            for problem in state.problems:
                if problem.open:
                    self._keep_plan(problem)
                    self._keep_cases(problem)
                    self._keep_sheet(problem, by)

    def codes(self) -> dict[str, bytes | None]:
        state = self.writer.at_last
        return {
            each.slug: read_bytes(self.desk.files(state, each.slug).solution)
            for each in state.problems
            if each.open
        }

    def code(self, slug: str) -> bytes:
        """The code that counts now: what was saved last, and in a frozen round no later edit."""
        state = self.writer.at_last
        return self.desk.round.snapshots.read(state.of(slug).code_sha256 or "", CODE)

    def announce(self) -> None:
        for each in due(self.writer.state):
            self.writer.shown(each)
            self.told.append(each.text)

    def _keep_plan(self, problem: RoundProblem) -> None:
        state = self.writer.state
        text = read_bytes(self.desk.files(state, problem.slug).plan)
        if text is None or digest(text) == problem.plan_sha256:
            return
        if permitted(state, EventKind.PLAN) and is_filled_plan(text):
            self.writer.plan(problem.slug, text)

    def _keep_cases(self, problem: RoundProblem) -> None:
        """From the first case on; a file that was emptied since is kept as well."""
        state, known = self.writer.state, problem.cases_sha256
        text = read_bytes(self.desk.files(state, problem.slug).cases)
        if text is None or digest(text) == known or not permitted(state, EventKind.CASES):
            return
        if known is not None or holds_case(text):
            self.writer.cases(problem.slug, text)

    def _keep_sheet(self, problem: RoundProblem, by: str) -> None:
        state = self.writer.state
        text = read_bytes(self.desk.files(state, problem.slug).sheet)
        known = problem.sheet.sha256 if problem.sheet is not None else None
        if text is None or digest(text) == known or not permitted(state, EventKind.SHEET):
            return
        code = code_of_sheet(text, problem.codes)
        if code is not None:
            self.writer.sheet(problem.slug, text, code_sha256=code, by=by)


class Desk:
    """One round, the folder it is played in, and where the person is."""

    def __init__(
        self, settings: Settings, round: RoundFolder, folders: RoundFolders, current: Path
    ) -> None:
        self.settings = settings
        self.round = round
        self.folders = folders
        self.current = current
        self.clock: Clock = MachineClock()

    @property
    def state(self) -> RoundState:
        """As it is now. Raises RoundUnavailable."""
        return self.round.state(self.clock.read())

    def files(self, state: RoundState, slug: str) -> ProblemFolder:
        return self.folders.of(state, slug)

    def slug(self, state: RoundState) -> str:
        """The open problem in whose folder the person is, or else the current one."""
        here = self.folders.here(state, self.current)
        return here if here is not None and state.of(here).open else state.problem.slug

    def say(self, sentence: str, turn: Turn) -> None:
        """What was done, what is due, the time, and what can be done now."""
        from judge.cli.desk.screen import show
        from judge.report.round_lines import plain
        from judge.report.round_status import next_lines

        show([plain(sentence)], self.settings.environment)
        self.say_time(turn)
        show(next_lines(turn.state), self.settings.environment)

    def say_time(self, turn: Turn) -> None:
        """What is due, and the time."""
        from judge.cli.desk.screen import show
        from judge.report.round_status import time_line, told_lines

        show([*told_lines(turn.told), time_line(turn.state)], self.settings.environment)

    @contextmanager
    def turn(self, by: str, *, tries: int | None = None) -> Iterator[Turn]:
        """Save, let the command do its step, see what is due. Raises RoundUnavailable, RoundBusy,
        and RefusedByRound from the steps."""
        options = {} if tries is None else {"tries": tries}
        with self.round.writing(self.clock, who=f"judge round {by}", **options) as writer:
            turn = Turn(self, writer)
            self.restore(writer.state)
            turn.save(by)
            yield turn
            turn.announce()

    def restore(self, state: RoundState) -> None:
        """Finish what a killed command left undone: the folder, and the files of a problem that
        was shown but never saved. Raises UsageError, BadProblemSet."""
        if state.phase is not Phase.NEW and not state.phase.running:
            return
        if not self.folders.folder.is_dir():
            self.folders.make(state)
        for problem in state.problems:
            if problem.open and not problem.codes:
                self._fill(state, problem)

    def _fill(self, state: RoundState, problem: RoundProblem) -> None:
        from judge.catalogue.examples import load_examples, read_statement
        from judge.catalogue.rendering import example_lines
        from judge.cli.desk.statement import asked
        from judge.rounds.plan import template
        from judge.workspace import first_cases

        about = self.settings.catalogue().get(problem.slug)
        cases = first_cases(load_examples(about)) if state.profile.execution else None
        self.files(state, problem.slug).fill(
            problem.slug,
            starter=self.round.snapshots.read(problem.starter_sha256, CODE),
            statement=asked(read_statement(about)),
            plan=template(about.title, "; ".join(example_lines(about.signature))),
            cases=cases,
        )


def find_desk(settings: Settings, id: str | None = None, *, over: bool = False) -> Desk:
    """The desk of the round that is meant; ``over``: where none is in progress, the last one.
    Raises UsageError."""
    rounds, current = settings.rounds(), current_folder()
    found = find_round_folder(current) if id is None else None
    if found is not None:
        return _desk_of(settings, rounds, found, current)
    round = rounds.get(id) if id is not None else _only(rounds, over=over)
    return _desk(settings, round, Path(_start(round).data["workspace"]), current)


def _desk_of(settings: Settings, rounds: Rounds, found: Found, current: Path) -> Desk:
    desk = _desk(settings, rounds.get(found.id), found.folder, current)
    if not found.fits(desk.round.id, _start(desk.round).at.utc):
        raise UsageError(
            f"{str(found.folder)!r} belongs to a round that is not in {str(rounds.home)!r}",
            remedy="set JUDGE_HOME as it was when the round was made",
        )
    return desk


def _desk(settings: Settings, round: RoundFolder, folder: Path, current: Path) -> Desk:
    return Desk(settings, round, RoundFolders(folder), current)


def _start(round: RoundFolder) -> Event:
    """The first event, without reading the others. Raises RoundUnavailable."""
    try:
        with round.events.open("rb") as file:
            return from_line(file.readline())
    except (OSError, BadLine):
        return round.read().events[0]  # which says what is wrong


def _only(rounds: Rounds, *, over: bool) -> RoundFolder:
    unfinished = rounds.unfinished()
    if len(unfinished) == 1:
        return unfinished[0]
    if len(unfinished) > 1:
        ids = ", ".join(each.id for each in unfinished)
        raise UsageError(
            f"several rounds are not over: {ids}", remedy="go into the folder of one of them"
        )
    every = rounds.all() if over else ()
    if not every:
        raise UsageError(NO_ROUND, remedy=START)
    return every[-1]


def current_folder() -> Path:
    try:
        return Path.cwd()
    except FileNotFoundError:
        raise UsageError("the current folder does not exist any more") from None


def is_filled_plan(text: bytes) -> bool:
    """Whether anything stands in a plan beside its headings, hints and empty claims. It is looked
    at by every command, so it is not parsed for that (judge.rounds.plan)."""
    lines = (line.strip() for line in text.splitlines())
    return any(
        line and not line.startswith(BLANK_IN_A_PLAN) for line in lines if line not in CLAIMS
    )


def holds_case(text: bytes) -> bool:
    """Whether anything but comments stands in a file of own cases."""
    lines = (line.strip() for line in text.splitlines())
    return any(line and not line.startswith(b"#") for line in lines)


def code_of_sheet(text: bytes, codes: Sequence[str]) -> str | None:
    """Which of ``codes`` a sheet says in its head that it traces; the latest, if several begin
    with what it says."""
    said = re.search(
        r"^#.*\bcode ([0-9a-f]{8,64})\b", text.decode("utf-8", "replace"), re.MULTILINE
    )
    if said is None:
        return None
    return next((code for code in reversed(codes) if code.startswith(said[1])), None)
