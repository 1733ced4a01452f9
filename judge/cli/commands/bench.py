"""``judge bench``: how the cost of a solution or of a function grows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from judge.cli.command import judge_command
from judge.cli.exits import say
from judge.cli.options import MOST_SEED, SlugType, allow_weak_option, json_option, new_seed
from judge.cli.output_file import refuse_unwritable, written
from judge.cli.settings import Settings

if TYPE_CHECKING:
    from judge.cli.baseline import Baseline
    from judge.cli.subjects import Subject, Wanted
    from judge.model.bench import Bench
    from judge.model.growth import GrowthMeasurement, Plan
    from judge.model.progress import Listener

SLOWER_THAN_BASELINE = 1
BUDGET_SECONDS, LEAST_BUDGET, MOST_BUDGET = 3.0, 0.1, 600.0
MOST_SIZE, MOST_SIZES = 10**9, 64

Sizes = tuple[int, ...] | None


def _sizes(ctx: click.Context, param: click.Parameter, value: str | None) -> Sizes:
    """``100,200,400``, or ``16..4096`` for doubling from the one to at most the other."""
    if value is None:
        return None
    try:
        sizes = _doubling(value) if ".." in value else [int(part) for part in value.split(",")]
    except ValueError:
        message = f"{value!r} is neither like 100,200,400 nor like 16..4096"
        raise click.BadParameter(message) from None
    if not sizes or not all(1 <= size <= MOST_SIZE for size in sizes):
        raise click.BadParameter(f"{value!r}: sizes ascend, from 1 to {MOST_SIZE:,}")
    if len(sizes) > MOST_SIZES:
        raise click.BadParameter(f"{value!r}: more than {MOST_SIZES} sizes")
    return tuple(sorted(set(sizes)))


def _doubling(text: str) -> list[int]:
    first, last = (int(part) for part in text.split(".."))
    if not 1 <= first <= last <= MOST_SIZE:
        return []
    return [first << step for step in range((last // first).bit_length())]


@judge_command("bench")
@click.argument("slug", required=False, type=SlugType())
@click.argument("files", metavar="[FILE]...", nargs=-1, type=click.Path(allow_dash=True))
@click.option("--function", metavar="NAME", help="Measure this function of FILE.")
@click.option("--generator", metavar="NAME", help="G(n, rng) in FILE makes its arguments.")
@click.option(
    "--against",
    metavar="REF",
    help="Compare with a reference solution of the problem, or with another FILE.",
)
@click.option(
    "--sizes",
    callback=_sizes,
    metavar="LIST",
    help="Sizes: 100,200,400, or 16..4096 for doubling.",
)
@click.option(
    "--budget",
    type=click.FloatRange(LEAST_BUDGET, MOST_BUDGET),
    default=BUDGET_SECONDS,
    metavar="SECONDS",
    help=f"CPU time to spend on each solution, about; otherwise {BUDGET_SECONDS:g}.",
)
@click.option(
    "--seed",
    type=click.IntRange(0, MOST_SEED),
    metavar="N",
    help="Make the same inputs as the run that showed this seed.",
)
@click.option(
    "--baseline",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Compare with an earlier run, kept with --json; status 1 if this one is slower.",
)
@click.option(
    "--html",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write a page as well, or only the chart if FILE ends in .svg.",
)
@click.option(
    "--no-sandbox",
    is_flag=True,
    help="Run code of your own that needs what the sandbox forbids. Nothing holds it.",
)
@allow_weak_option
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    slug: str | None,
    files: tuple[str, ...],
    function: str | None,
    generator: str | None,
    against: str | None,
    sizes: Sizes,
    budget: float,
    seed: int | None,
    baseline: Path | None,
    html: Path | None,
    no_sandbox: bool,
    allow_weak: bool,
    as_json: bool,
) -> int:
    """Measure how the cost of a solution grows.

    \b
      judge bench SLUG FILE...
      judge bench FILE --function F --generator G

    The first measures solutions of a problem on inputs of its own, side by side; in a workspace
    SLUG and FILE may be left out. The second measures any function: G(n, rng) returns the tuple of
    arguments for F, and rng is a random.Random. FILE - reads standard input.

    A growth that the evidence does not settle is called inconclusive, and is no error. The exit
    status is 1 only if --baseline finds this run slower.
    """
    from judge.cli.desk.rules import refuse_to_run
    from judge.model.growth import Plan

    settings = Settings.of(ctx)
    wanted = _wanted(settings, slug, files, function, generator, against)
    paths = [path for path in (slug, *files, against) if path is not None]
    refuse_to_run(settings, "judge bench", wanted.slug, paths)
    earlier = _earlier(baseline, wanted)
    refuse_unwritable(html)
    if no_sandbox:
        say("no sandbox: this code runs with all your rights")
    plan = Plan(
        sizes=sizes if sizes is not None or earlier is None else earlier.sizes,
        budget_seconds=budget,
        seed=seed if seed is not None else earlier.seed if earlier is not None else new_seed(),
        sandboxed=not no_sandbox,
        allow_weak=allow_weak,
    )
    bench = _bench(wanted, _measured(settings, wanted, plan), plan, earlier)
    _show(settings, bench, _written(bench, html), as_json=as_json)
    return _status(bench)


def _wanted(
    settings: Settings,
    slug: str | None,
    files: tuple[str, ...],
    function: str | None,
    generator: str | None,
    against: str | None,
) -> Wanted:
    from judge.cli.subjects import wanted_functions, wanted_solutions

    if function is None and generator is None:
        return wanted_solutions(settings.catalogue(), slug, files, against)
    paths = files if slug is None else (slug, *files)
    return wanted_functions(paths, function, generator, against)


def _earlier(path: Path | None, wanted: Wanted) -> Baseline | None:
    if path is None:
        return None
    from judge.cli.baseline import read_baseline

    return read_baseline(path, subject=(wanted.slug, wanted.function, wanted.generator))


def _measured(settings: Settings, wanted: Wanted, plan: Plan) -> list[GrowthMeasurement]:
    with settings.reporter() as reporter:
        return [_measure(wanted, each, plan, reporter.listen) for each in wanted.subjects]


def _measure(wanted: Wanted, subject: Subject, plan: Plan, listen: Listener) -> GrowthMeasurement:
    from dataclasses import replace

    from judge.model.submission import Submission
    from judge.pipeline import bench as pipeline

    if not plan.sandboxed and subject.folder is not None:
        plan = replace(plan, search_path=(str(subject.folder),))
    if wanted.problem is not None:
        submission = Submission(name=subject.name, source=subject.source)
        return pipeline.bench_problem(wanted.problem, submission, plan=plan, listen=listen)
    return pipeline.bench_function(
        subject.source,
        name=subject.name,
        function=wanted.function or "",
        generator=wanted.generator or "",
        plan=plan,
        listen=listen,
    )


def _bench(
    wanted: Wanted, measured: list[GrowthMeasurement], plan: Plan, earlier: Baseline | None
) -> Bench:
    from judge.complexity.compare import side_by_side
    from judge.model.bench import Bench

    growth = wanted.problem.growth if wanted.problem is not None else None
    return Bench(
        solutions=tuple(measured),
        problem=wanted.slug,
        function=wanted.function,
        generator=wanted.generator,
        meaning=growth.meaning if growth is not None else "",
        time=growth.time if growth is not None else None,
        space=growth.space if growth is not None else None,
        between=side_by_side(measured, old=len(measured) - 1 if wanted.has_reference else 0),
        with_baseline=earlier.compare(measured) if earlier is not None else (),
        seed=plan.seed,
        sandboxed=plan.sandboxed,
    )


def _written(bench: Bench, path: Path | None) -> list[str]:
    """Write the page or the chart; lines that say so."""
    if path is None:
        return []
    if path.suffix.lower() == ".svg":
        from judge.report.bench_svg import bench_svg as drawn
    else:
        from judge.report.bench_html import bench_page as drawn
    return written(path, drawn(bench))


def _show(settings: Settings, bench: Bench, next_steps: list[str], *, as_json: bool) -> None:
    if as_json:
        from judge.report.as_json import dump
        from judge.report.bench_json import bench_json

        click.echo(dump(bench_json(bench)))
        return
    from judge.report.bench import BenchReport

    settings.print(BenchReport(bench, next_steps=next_steps))


def _status(bench: Bench) -> int:
    from judge.model.bench import Change

    slower = any(each.change is Change.SLOWER for each in bench.with_baseline)
    return SLOWER_THAN_BASELINE if slower else 0
