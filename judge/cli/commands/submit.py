"""``judge submit``: judges a solution against the hidden tests."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from judge.cli.command import judge_command
from judge.cli.exits import explain
from judge.cli.options import (
    allow_weak_option,
    file_argument,
    json_option,
    new_seed,
    seed_option,
    slug_argument,
)
from judge.cli.settings import Settings
from judge.cli.target import Target, choose_target
from judge.errors import JudgeError, JudgeFault, SandboxUnavailable

if TYPE_CHECKING:
    from judge.catalogue.sets import Catalogue
    from judge.model.verdict import Report

NOT_ACCEPTED = 1


@judge_command("submit")
@slug_argument
@file_argument
@seed_option
@allow_weak_option
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    slug: str | None,
    file: str | None,
    seed: int | None,
    allow_weak: bool,
    as_json: bool,
) -> int:
    """Judge a solution against the hidden tests.

    In a workspace SLUG and FILE may be left out. FILE - reads standard input. A counterexample is
    added to the workspace's cases.txt, and tried first the next time.
    """
    from judge.cli.desk.rules import refuse_to_judge

    settings = Settings.of(ctx)
    catalogue = settings.catalogue()
    target = choose_target(catalogue, slug, file)
    refuse_to_judge(settings, "judge submit", target.problem.slug, [target.file])
    chosen, seed = seed is not None, seed if seed is not None else new_seed()
    with _internal_errors_as_json(target.problem.slug, seed, wanted=as_json):
        report, own_cases = _judge(
            settings, target, seed=seed, keep_cases=not chosen, allow_weak=allow_weak
        )
    _show(settings, report, _next_steps(catalogue, report, own_cases), as_json=as_json)
    return _status(report)


def _judge(
    settings: Settings, target: Target, *, seed: int, keep_cases: bool, allow_weak: bool
) -> tuple[Report, str | None]:
    """The report, kept in the history; and the file that now holds the counterexample. A seed that
    somebody chose decides every case, so none that were kept are tried then."""
    from judge.cli.record import Recorder, add_own_case
    from judge.pipeline.judge import judge_submission

    submission = target.submission()
    recorder = Recorder(history=settings.history(), problem=target.problem.slug)
    cache = settings.limits_cache()
    kept = settings.kept_cases()
    bank = kept.recall(target.problem) if keep_cases else None
    with settings.reporter() as reporter:
        judgement = judge_submission(
            target.problem,
            submission,
            seed=seed,
            listen=reporter.listen,
            saved=recorder.saved_cases(),
            allow_weak=allow_weak,
            calibrations=cache.recall(target.problem, datetime.now(UTC)),
            bank=bank,
        )
    if bank is not None:
        kept.keep(target.problem, bank)
    cache.keep(target.problem, judgement.calibrations, datetime.now(UTC))
    recorder.keep(judgement.report, submission, judgement.saved_case)
    return judgement.report, add_own_case(target.workspace, judgement.report)


def _show(settings: Settings, report: Report, next_steps: list[str], *, as_json: bool) -> None:
    from judge.report import as_json as forms

    if as_json:
        click.echo(forms.dump(forms.report_json(report)))
        return
    from judge.report.verdict import verdict_report

    settings.print(verdict_report(report, next_steps=next_steps))


def _status(report: Report) -> int:
    from judge.model.verdict import Verdict

    return 0 if report.verdict is Verdict.AC else NOT_ACCEPTED


def _next_steps(catalogue: Catalogue, report: Report, own_cases: str | None) -> list[str]:
    if own_cases is not None:
        return [f"the case is in {own_cases}; next: judge test"]
    if _status(report) == NOT_ACCEPTED:
        return []
    try:
        following = [p.slug for p in catalogue.problems() if p.follows == report.problem]
    except JudgeError:  # another problem is broken: no reason to spoil this verdict
        following = []
    return [f"next: judge start {slug}" for slug in following] or ["next: judge list"]


@contextmanager
def _internal_errors_as_json(problem: str, seed: int, *, wanted: bool) -> Iterator[None]:
    """Where the judge, not the person, is at fault, ``--json`` still prints its one object."""
    started = time.monotonic()
    try:
        yield
    except Exception as error:
        ours = not isinstance(error, JudgeError) or isinstance(
            error, (JudgeFault, SandboxUnavailable)
        )
        if wanted and ours:
            from judge.report import as_json as forms

            elapsed = time.monotonic() - started
            form = forms.internal_error_json(problem, explain(error), seed=seed, elapsed=elapsed)
            click.echo(forms.dump(form))
        raise
