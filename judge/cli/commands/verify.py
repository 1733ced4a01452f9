"""``judge verify``: does every reference solution get the verdict that its folder names?"""

from __future__ import annotations

import os
from datetime import UTC, datetime

import click

from judge.cli.command import judge_command
from judge.cli.options import SlugType, allow_weak_option, json_option, new_seed, seed_option
from judge.cli.settings import Settings

NOT_AS_EXPECTED = 1
MOST_JOBS = 64


@judge_command("verify")
@click.argument("slugs", metavar="[SLUG]...", nargs=-1, type=SlugType())
@seed_option
@click.option(
    "--jobs",
    type=click.IntRange(1, MOST_JOBS),
    metavar="N",
    help="How many references are judged at a time; otherwise one per core, at most 2.",
)
@allow_weak_option
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    slugs: tuple[str, ...],
    seed: int | None,
    jobs: int | None,
    allow_weak: bool,
    as_json: bool,
) -> int:
    """Check problems against their reference solutions: those named, or all.

    Shows which property catches which wrong reference, and whether the time limits fit this
    machine; later submissions are judged by them. The exit status is 1 on any fault.
    """
    from judge.pipeline.expectations import verify_problem
    from judge.report import as_json as forms
    from judge.report.verification import summary, verification_report

    settings = Settings.of(ctx)
    catalogue = settings.catalogue()
    problems = [catalogue.get(each) for each in slugs] if slugs else catalogue.problems()
    seed = seed if seed is not None else new_seed()
    jobs = jobs if jobs is not None else min(2, os.cpu_count() or 1)
    cache = settings.limits_cache()
    found = []
    for problem in problems:
        with settings.reporter() as reporter:
            result = verify_problem(
                problem, seed=seed, listen=reporter.listen, jobs=jobs, allow_weak=allow_weak
            )
        found.append(result)
        cache.keep(problem, result.calibrations, datetime.now(UTC))
        if not as_json:
            settings.print(verification_report(result), "")
    if as_json:
        click.echo(forms.dump(forms.verification_json(found)))
    else:
        settings.print(summary(found))
    return 0 if all(each.fit for each in found) else NOT_AS_EXPECTED
