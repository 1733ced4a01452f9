"""``judge verify``: does every reference solution get a verdict that it should, and do the
hidden tests kill the mutants of the accepted ones?"""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from judge.cli.command import judge_command
from judge.cli.options import SlugType, allow_weak_option, json_option, new_seed, seed_option
from judge.cli.settings import Settings

if TYPE_CHECKING:
    from judge.cli.limits_cache import LimitsCache
    from judge.cli.verified import Verified
    from judge.model.green import Checked, GreenMutants, GreenReferences
    from judge.model.mutation import MutationScore
    from judge.model.problem import Problem
    from judge.model.verification import Verification

NOT_AS_EXPECTED = 1
MOST_JOBS = 64
AT_MOST = 2
"""References are timed, and those judged at the same time slow each other down."""
ALL = "all"


def _sample(ctx: click.Context, param: click.Parameter, value: str | None) -> int | None:
    """A number of mutants of at least 1, or ``all``, which is 0 here."""
    if value is None or value == ALL:
        return None if value is None else 0
    if not (value.isdecimal() and int(value) > 0):
        raise click.BadParameter(
            f"{value!r} is neither a number of mutants nor {ALL!r}", ctx, param
        )
    return int(value)


@judge_command("verify")
@click.argument("slugs", metavar="[SLUG]...", nargs=-1, type=SlugType())
@seed_option
@click.option(
    "--jobs",
    type=click.IntRange(1, MOST_JOBS),
    metavar="N",
    help="How many are judged at a time; otherwise one per core, of references at most 2.",
)
@click.option(
    "--again", is_flag=True, help="Judge what has not changed since it was as expected, too."
)
@click.option("--mutants", is_flag=True, help="Judge mutants of the accepted references as well.")
@click.option(
    "--sample",
    callback=_sample,
    metavar="N|all",
    help="With --mutants: how many of a problem; otherwise 60.",
)
@allow_weak_option
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    slugs: tuple[str, ...],
    seed: int | None,
    jobs: int | None,
    again: bool,
    mutants: bool,
    sample: int | None,
    allow_weak: bool,
    as_json: bool,
) -> int:
    """Check problems against their reference solutions: those named, or all.

    Shows which property catches which wrong reference, whether the cases reach what the statement
    names, and whether the time limits fit this machine; later submissions are judged by them. What
    was as expected and has not changed is not judged again without --again or --seed.

    With --mutants the accepted references get small changes, and the hidden tests must refuse each
    that a long comparison can tell from its original. The exit status is 1 on any fault.
    """
    from judge.errors import UsageError
    from judge.report.as_json import dump
    from judge.report.verify_json import verify_json
    from judge.report.verify_summary import summary
    from judge.verification.mutation_pool import SAMPLE

    if sample is not None and not mutants:
        raise UsageError("--sample says how many mutants are judged; it needs --mutants")
    settings = Settings.of(ctx)
    catalogue = settings.catalogue()
    problems = [catalogue.get(each) for each in slugs] if slugs else catalogue.problems()
    run = _Run(
        settings=settings,
        cache=settings.limits_cache(),
        verified=settings.verified(allow_weak=allow_weak),
        seed=seed if seed is not None else new_seed(),
        recalls=seed is None and not again,
        jobs=jobs,
        allow_weak=allow_weak,
        silent=as_json,
        sample=SAMPLE if sample is None else sample or None,
    )
    found = [run.check(problem, mutants=mutants) for problem in problems]
    if as_json:
        click.echo(dump(verify_json(found)))
    else:
        settings.print(summary(found))
    return 0 if all(each.fit for each in found) else NOT_AS_EXPECTED


@dataclass(frozen=True, slots=True, kw_only=True)
class _Run:
    """``recalls``: what is remembered stands, and is not found again. ``jobs`` None: as many as
    there are cores. ``sample`` None: all mutants."""

    settings: Settings
    cache: LimitsCache
    verified: Verified
    seed: int
    recalls: bool
    jobs: int | None
    allow_weak: bool
    silent: bool
    sample: int | None

    def check(self, problem: Problem, *, mutants: bool) -> Checked:
        from judge.model.green import Checked

        is_program = problem.output is not None
        return Checked(
            problem=problem.slug,
            references=self._references(problem),
            mutants=self._mutants(problem) if mutants and not is_program else None,
        )

    def _references(self, problem: Problem) -> Verification | GreenReferences:
        from judge.model.green import GreenReferences
        from judge.report.verification import verification_report
        from judge.verification.expectations import verify_problem

        known = self.verified.references(problem) if self.recalls else None
        if known is not None:
            self._say_unchanged(problem, known)
            return known
        with self.settings.reporter() as reporter:
            found = verify_problem(
                problem,
                seed=self.seed,
                listen=reporter.listen,
                jobs=self.jobs or min(AT_MOST, os.cpu_count() or 1),
                allow_weak=self.allow_weak,
            )
        now = datetime.now(UTC)
        self.cache.keep(problem, found.calibrations, now)
        if found.fit:
            green = GreenReferences(
                at=now,
                seed=found.seed,
                references=len(found.references),
                drafts=len(found.drafts),
                bounds=0 if found.survey is None else len(found.survey.bounds),
            )
            self.verified.keep(problem, green)
        else:
            self.verified.forget(problem)
        if not self.silent:
            self.settings.print(verification_report(found), "")
        return found

    def _mutants(self, problem: Problem) -> MutationScore | GreenMutants:
        from judge.model.green import GreenMutants
        from judge.model.mutation import Fate
        from judge.report.mutants import mutants_report
        from judge.verification.mutation_pool import judge_mutants

        known = self.verified.mutants(problem, sample=self.sample) if self.recalls else None
        if known is not None:
            self._say_unchanged(problem, known)
            return known
        now = datetime.now(UTC)
        with self.settings.reporter() as reporter:
            found = judge_mutants(
                problem,
                seed=self.seed,
                sample=self.sample,
                listen=reporter.listen,
                jobs=self.jobs or os.cpu_count() or 1,
                allow_weak=self.allow_weak,
                calibrations=self.cache.recall(problem, now),
            )
        if found.fit:
            green = GreenMutants(
                at=now,
                seed=found.seed,
                judged=len(found.results),
                total=found.total,
                killed=found.count(Fate.KILLED),
            )
            self.verified.keep(problem, green)
        else:
            self.verified.forget(problem)
        if not self.silent:
            self.settings.print(mutants_report(found), "")
        return found

    def _say_unchanged(self, problem: Problem, known: GreenReferences | GreenMutants) -> None:
        from judge.report.verify_summary import unchanged

        if not self.silent:
            self.settings.print(unchanged(problem.slug, known))
