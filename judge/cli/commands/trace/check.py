"""``judge trace check``: the form of a sheet, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from judge.cli.command import judge_command
from judge.cli.options import json_option
from judge.cli.settings import Settings
from judge.cli.tracing import SHEET, tell

if TYPE_CHECKING:
    from judge.model.trace import SheetFault

NOT_WELL_FORMED = 1


@judge_command("check")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@json_option
@click.pass_context
def command(ctx: click.Context, file: Path | None, as_json: bool) -> int:
    """Check the form of a sheet.

    FILE is the sheet or its folder; TRACE.txt if it is left out. Only what cannot be understood is
    named, with its line, never whether it is right; nothing is run. The exit status is 1 if
    anything is.
    """
    path = Path(SHEET) if file is None else file
    path = path / SHEET if path.is_dir() else path
    settings = Settings.of(ctx)
    faults = _faults(settings, path)
    if as_json:
        from judge.report.as_json import dump
        from judge.report.trace_json import check_json

        click.echo(dump(check_json(str(path), faults)))
    else:
        from judge.report.trace_sheet import check_lines

        tell(check_lines(str(path), faults), settings.environment)
    return NOT_WELL_FORMED if faults else 0


def _faults(settings: Settings, path: Path) -> tuple[SheetFault, ...]:
    from judge.cli.target import read_file
    from judge.cli.tracing import (
        ask_about,
        case_of_sheet,
        cases_of,
        faults_in,
        head_of,
        read_sheet,
        sheet_in,
        solution_of,
    )

    text = read_sheet(path)
    slug, _ = head_of(text, path)
    problem = settings.catalogue().get(slug)
    source = read_file(str(solution_of(path))).source
    asked = ask_about(problem, source, case_of_sheet(cases_of(problem), text))
    return faults_in(text, sheet_in(asked))
