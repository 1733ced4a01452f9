"""``judge trace drill``: trace a reference solution; it is graded at once."""

from __future__ import annotations

import os
import random
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from judge.cli.command import judge_command
from judge.cli.options import MOST_SEED, SlugType, allow_weak_option, json_option, new_seed
from judge.cli.settings import Settings
from judge.errors import UsageError

if TYPE_CHECKING:
    from judge.model.problem import Problem
    from judge.model.trace_found import TraceFound

COMMAND = "judge trace drill"
NOT_GRADED = 1


@judge_command("drill")
@click.argument("slug", metavar="[SLUG]", required=False, type=SlugType())
@click.option("--case", metavar="NAME", help="The trace case; otherwise one is drawn.")
@click.option(
    "--seed",
    type=click.IntRange(0, MOST_SEED),
    metavar="N",
    help="Draw the same code and case as the drill that showed this seed.",
)
@click.option("--grade", is_flag=True, help="Grade a drill; SLUG may be its folder or its sheet.")
@click.option("--no-edit", is_flag=True, help="Only write the files; start no editor.")
@allow_weak_option
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    slug: str | None,
    case: str | None,
    seed: int | None,
    grade: bool,
    no_edit: bool,
    allow_weak: bool,
    as_json: bool,
) -> int:
    """Trace a reference solution; it is graded at once.

    A solution of the problem, right or subtly wrong, and a sheet for it are put into a folder of
    their own. The sheet opens in VISUAL or EDITOR and is graded when that is closed. Without an
    editor fill it in and grade it with --grade: the sheet in this folder, or the newest drill.
    Without SLUG the problem is that of the workspace, or drawn.
    """
    settings = Settings.of(ctx)
    if grade:
        return _grade(settings, _sheet(slug), allow_weak=allow_weak, as_json=as_json)
    sheet = _new(settings, slug, case, new_seed() if seed is None else seed, allow_weak, as_json)
    if as_json or no_edit or not _has_desk(settings):
        return 0
    from judge.cli.desk.editor import edit

    edit(sheet, settings.environment, remedy=f"fill in the file, then: {COMMAND} --grade")
    return _grade(settings, sheet, allow_weak=allow_weak, as_json=False)


def _has_desk(settings: Settings) -> bool:
    from judge.cli.desk.editor import VARIABLES

    edited = any(settings.environment.get(name, "").strip() for name in VARIABLES)
    return edited and sys.stdin.isatty() and sys.stdout.isatty()


def _sheet(given: str | None) -> Path:
    from judge.cli.drill import find_sheet

    is_path = given is not None and (given.endswith(".txt") or os.path.exists(given))
    return find_sheet(given if is_path else None, None if is_path else given, Path())


def _new(
    settings: Settings,
    slug: str | None,
    case: str | None,
    seed: int,
    allow_weak: bool,
    as_json: bool,
) -> Path:
    from judge.cli.desk.rules import refuse_to_judge
    from judge.cli.drill import draw, write
    from judge.cli.tracing import case_named, cases_of, sheet_in, tell
    from judge.pipeline.truth import tracing

    problem = _problem(settings, slug, seed)
    refuse_to_judge(settings, COMMAND, problem.slug)
    chosen = None if case is None else case_named(cases_of(problem), case)
    with tracing(problem, allow_weak=allow_weak) as tracer:
        drill = draw(tracer, seed=seed, case=chosen)
    path = write(drill, problem.slug, Path())
    sheet, authored = sheet_in(drill.asked), drill.asked.authored
    if as_json:
        from judge.report.as_json import dump
        from judge.report.trace_json import sheet_json

        click.echo(dump({**sheet_json(sheet, authored, str(path), kept=False), "seed": seed}))
    else:
        from judge.report.trace_sheet import drill_lines

        tell(drill_lines(problem.slug, authored, str(path), seed=seed), settings.environment)
    return path


def _problem(settings: Settings, slug: str | None, seed: int) -> Problem:
    """The one that is named, or that of the workspace, or one that has trace cases."""
    from judge.catalogue.trace_cases import load_trace_cases
    from judge.cli.target import workspace_here

    catalogue = settings.catalogue()
    here = workspace_here()
    if slug is None and here is not None and here.slug in catalogue.slugs():
        slug = here.slug
    if slug is not None:
        return catalogue.get(slug)
    fit = [each for each in catalogue.problems() if load_trace_cases(each)]
    if not fit:
        raise UsageError("no problem has trace cases", remedy="name a set that has with --set")
    return random.Random(seed).choice(fit)


def _grade(settings: Settings, path: Path, *, allow_weak: bool, as_json: bool) -> int:
    found = _found(settings, path, allow_weak=allow_weak)
    if as_json:
        from judge.report.as_json import dump
        from judge.report.trace_json import found_json

        click.echo(dump(found_json(found)))
    else:
        from judge.report.trace import MOST_CELLS, found_report

        settings.print(found_report(found), most_cells=MOST_CELLS)
    return 0 if found.ungraded is None else NOT_GRADED


def _found(settings: Settings, path: Path, *, allow_weak: bool) -> TraceFound:
    from judge.cli.drill import find, read_drill, shown
    from judge.cli.tracing import ask_about, case_of_sheet, cases_of, grade_sheet
    from judge.model.verdict import Verdict
    from judge.pipeline.truth import tracing

    text, slug, digest = read_drill(path)
    problem = settings.catalogue().get(slug)
    reference = find(problem, digest)
    submission = shown(reference)
    asked = ask_about(problem, submission.source, case_of_sheet(cases_of(problem), text))
    right = reference.expected is Verdict.AC
    with tracing(problem, allow_weak=allow_weak) as tracer:
        found = grade_sheet(problem, submission, asked, text, tracer, code_is_right=right)
    _keep(settings, found, submission.digest)
    return replace(found, reference=reference.name, verdict=reference.expected)


def _keep(settings: Settings, found: TraceFound, digest: str) -> None:
    """The grade goes into the history, whatever it is; one that could not be given does not."""
    from judge.cli.practice import keep
    from judge.model.evidence import DrillGraded

    graded = found.grade or found.card
    if graded is None:
        return
    drill = DrillGraded(
        at=datetime.now(UTC),
        problem=found.problem,
        case=found.case,
        digest=digest,
        score=graded.score,
    )
    keep(lambda: settings.history().record_drill(drill), "this grade")
