"""``judge trace sheet``: the sheet for a solution, made from its text alone."""

from __future__ import annotations

import hashlib
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from judge.cli.command import judge_command
from judge.cli.options import SlugType, file_argument, json_option
from judge.cli.settings import Settings
from judge.errors import UsageError

if TYPE_CHECKING:
    from judge.cli.desk.desk import Desk
    from judge.model.round import RoundState
    from judge.model.trace import PredictionCard, Sheet
    from judge.model.trace_cases import AuthoredCase
    from judge.trace.asking import Asked

BY = "trace sheet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """The sheet's file; ``kept`` if it was there, and where the one before it was ``filed``."""

    path: Path
    sheet: Sheet | PredictionCard
    case: AuthoredCase
    kept: bool
    filed: Path | None = None


@judge_command("sheet")
@click.argument("slug", required=False, type=SlugType())
@file_argument
@click.option("--case", metavar="NAME", help="The trace case to ask for; otherwise the first.")
@click.option("--no-edit", is_flag=True, help="Only write the file; start no editor.")
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    slug: str | None,
    file: str | None,
    case: str | None,
    no_edit: bool,
    as_json: bool,
) -> int:
    """Make the sheet for a solution, and open it.

    It is written beside the solution: TRACE.txt beside solution.py. It is made from the text of the
    code, and nothing is run. In the folder of a round, SLUG and FILE are those of the round. A
    sheet belongs to the code as it is: once the code is changed, the old one is put aside and a new
    one begins. The editor is VISUAL or EDITOR.
    """
    settings = Settings.of(ctx)
    desk = _desk_here(settings) if slug is None and file is None else None
    made = _for_round(desk, case) if desk is not None else _outside(settings, slug, file, case)
    if as_json:
        from judge.report.as_json import dump
        from judge.report.trace_json import sheet_json

        click.echo(dump(sheet_json(made.sheet, made.case, str(made.path), kept=made.kept)))
        return 0
    _say(settings, made)
    if not no_edit and sys.stdin.isatty() and sys.stdout.isatty():
        _edit(settings, made)
    if desk is not None:
        with desk.turn(BY) as turn:
            pass  # which saves the sheet
        desk.say_time(turn)
    return 0


def _outside(settings: Settings, slug: str | None, file: str | None, name: str | None) -> Made:
    from judge.cli.target import STANDARD_INPUT, choose_target
    from judge.cli.tracing import ask_about, case_named, cases_of, sheet_of

    target = choose_target(settings.catalogue(), slug, file)
    if target.file == STANDARD_INPUT:
        raise UsageError("a sheet is written beside its code", remedy="name a FILE")
    cases = cases_of(target.problem)
    chosen = cases[0] if name is None else case_named(cases, name)
    asked = ask_about(target.problem, target.submission().source, chosen)
    return _written(sheet_of(Path(target.file)), asked)


# In a round


def _desk_here(settings: Settings) -> Desk | None:
    """The desk of the round whose folder we are in, while it is in progress; elsewhere, of the
    only one in progress, where we are in no workspace."""
    from judge.cli.desk.desk import find_desk
    from judge.cli.desk.folder import find_round_folder
    from judge.cli.target import workspace_here
    from judge.model.round import Phase

    if find_round_folder(Path.cwd()) is None and (
        workspace_here() is not None or not settings.rounds().unfinished()
    ):
        return None
    desk = find_desk(settings)
    phase = desk.state.phase
    return desk if phase.running or phase in (Phase.NEW, Phase.LOCKED) else None


def _for_round(desk: Desk, name: str | None) -> Made:
    """Raises RefusedByRound once the round is over, or before it has begun."""
    from judge.catalogue.text_file import Unreadable, decoded
    from judge.cli.tracing import ask_about, case_named, cases_of
    from judge.model.round import EventKind
    from judge.rounds.permits import require

    with desk.turn(BY) as turn:
        require(turn.state, EventKind.SHEET)
        slug = desk.slug(turn.state)
        files = desk.files(turn.state, slug)
        code = turn.code(slug)
    problem = desk.settings.catalogue().get(slug)
    cases = cases_of(problem)
    try:
        source = decoded(code)
    except Unreadable as fault:
        raise UsageError(f"{files.solution} {fault.what}") from None
    chosen = case_named(cases, name) if name is not None else cases[_drawn(turn.state, slug, cases)]
    made = _written(files.sheet, ask_about(problem, source, chosen))
    with desk.turn(BY):
        pass  # which saves the sheet
    return made


def _drawn(state: RoundState, slug: str, cases: tuple[object, ...]) -> int:
    """The round decides the case, so that it does not depend on how often a sheet is made."""
    text = f"{state.id} {state.started_at.isoformat()} {slug} trace"
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big") % len(cases)


# Files


def _written(path: Path, asked: Asked) -> Made:
    """Write the sheet unless it is there; one of other code or another case is put aside, if
    anything stands on it. Raises UsageError."""
    from judge.cli.tracing import read_sheet, sheet_in

    sheet, case = sheet_in(asked), asked.authored
    new = sheet.text
    try:
        if not path.exists():
            path.write_text(new, "utf-8")
            return Made(path=path, sheet=sheet, case=case, kept=False)
        old = read_sheet(path)
        if _heading(old) == _heading(new):
            return Made(path=path, sheet=sheet, case=case, kept=True)
        filed = _put_aside(path, old)
        path.write_text(new, "utf-8")
    except OSError as error:
        raise UsageError(f"cannot write {str(path)!r}: {error.strerror}") from None
    return Made(path=path, sheet=sheet, case=case, kept=False, filed=filed)


def _heading(text: str) -> list[str]:
    """What a sheet is for: the code and the case."""
    return [line.rstrip() for line in text.splitlines()[:2]]


def _put_aside(path: Path, text: str) -> Path | None:
    from judge.trace.parsing import parse_card, split

    lines = split(text)
    filled = lines.rows or any(answer for _, answer in (*lines.answers, *lines.bugs))
    if not filled and not parse_card(text):
        return None
    for number in range(1, 1000):
        aside = path.with_name(f"{path.name.removesuffix('.txt')}-{number}.txt")
        if not aside.exists():
            path.rename(aside)
            return aside
    raise UsageError(f"there are too many old sheets beside {str(path)!r}", remedy="delete some")


# What is said


def _say(settings: Settings, made: Made) -> None:
    from judge.cli.tracing import tell
    from judge.report.trace_sheet import sheet_lines

    lines = sheet_lines(made.sheet, made.case, str(made.path), kept=made.kept)
    if made.filed is not None:
        lines.append(f"the sheet before it is now {made.filed}")
    tell(lines, settings.environment)


def _edit(settings: Settings, made: Made) -> None:
    from judge.cli.desk.editor import VARIABLES, edit
    from judge.cli.tracing import faults_in, read_sheet, tell
    from judge.report.trace_sheet import check_lines

    if not any(settings.environment.get(name, "").strip() for name in VARIABLES):
        return
    edit(made.path, settings.environment, remedy="edit the file yourself")
    tell(
        check_lines(str(made.path), faults_in(read_sheet(made.path), made.sheet)),
        settings.environment,
    )
