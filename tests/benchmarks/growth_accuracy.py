"""How often the growth class is right, on the labelled functions of tests/growth/corpus.

    python -m tests.benchmarks.growth_accuracy [--half tuned|held_out] [--repeats R]
        [--only NAME...] [--csv FILE] [--busy] [--alone] [--show]

Measures each function with ours, as ``judge bench`` does, and with the ways that
tests/benchmarks/growth_rivals.py knows, up to the same largest size. Functions of the held-out half
are not named, unless ``--show`` asks for it: nothing is to be tuned on them.
"""

from __future__ import annotations

import argparse
import csv
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from judge.errors import UsageError
from judge.model.growth import INCONCLUSIVE, Estimate, GrowthMeasurement, Plan
from judge.pipeline.bench import bench_function
from sandbox.zygote import Zygotes
from tests.benchmarks.growth_load import busy
from tests.benchmarks.growth_rivals import METHODS, installed, tell
from tests.benchmarks.growth_tables import OURS, Answer, report
from tests.growth.labels import HALVES, Labelled, load

_LARGEST = 1000
"""Up to where the others are measured if ours measured nothing."""


def main(arguments: Sequence[str] | None = None) -> None:
    options = _parser().parse_args(arguments)
    wanted = [] if options.alone else METHODS
    rivals = [method for method in wanted if installed(method)]
    if missing := set(wanted) - set(rivals):
        print(f"without {', '.join(missing)}: it is not installed (make growth installs it)")
    everything: list[tuple[str, Answer]] = []
    for half in options.half or HALVES:
        functions = chosen(half, options.only)
        if not functions:
            continue
        with busy(options.busy):
            answers = list(measured(functions, options.repeats, rivals))
        load_ = ", all cores busy" if options.busy else ""
        print(f"\n{half}: {len(functions)} functions, {len(answers)} runs{load_}\n")
        print(report(answers, [OURS, *rivals], names=half != "held_out" or options.show))
        everything += [(half, answer) for answer in answers]
    if options.csv:
        write(options.csv, everything)


def chosen(half: str, only: Sequence[str]) -> list[Labelled]:
    return [labelled for labelled in load(half) if not only or labelled.name in only]


def measured(
    functions: Sequence[Labelled], repeats: int, rivals: Sequence[str]
) -> Iterator[Answer]:
    """Every function in turn, ``repeats`` times over; the seeds are 1, 2, ..."""
    total = len(functions) * repeats
    with Zygotes() as zygotes:
        for repeat in range(repeats):
            for index, labelled in enumerate(functions):
                done = repeat * len(functions) + index + 1
                print(f"\r{labelled.half} {done} of {total}", end="", file=sys.stderr, flush=True)
                yield answer(labelled, repeat, rivals, zygotes)
    print(file=sys.stderr)


def answer(labelled: Labelled, repeat: int, rivals: Sequence[str], zygotes: Zygotes) -> Answer:
    seed = repeat + 1
    begun = time.monotonic()
    found = ours(labelled, seed, zygotes)
    growth, seconds = {OURS: found.time.growth}, {OURS: time.monotonic() - begun}
    largest = found.points[-1].n if found.points else _LARGEST
    for method in rivals:
        told = tell(method, labelled.path, largest=largest, seed=seed)
        growth[method], seconds[method] = told.growth, told.seconds
    return Answer(
        name=labelled.name,
        repeat=repeat,
        seed=seed,
        time_label=labelled.time,
        space_label=labelled.space,
        time=growth,
        seconds=seconds,
        time_confidence=found.time.confidence,
        space=found.space.growth,
        space_confidence=found.space.confidence,
        largest=largest,
        notes=(f"by {found.time.basis}", *found.notes),
    )


def ours(labelled: Labelled, seed: int, zygotes: Zygotes) -> GrowthMeasurement:
    """What ``judge bench`` says; inconclusive where it refuses to say anything."""
    try:
        return bench_function(
            labelled.path.read_text("utf-8"),
            name=labelled.name,
            function="run",
            generator="make",
            plan=Plan(seed=seed),
            zygotes=zygotes,
        )
    except UsageError as error:
        nothing = Estimate(growth=INCONCLUSIVE, confidence=0.0, basis=str(error))
        return GrowthMeasurement(
            name=labelled.name, variable="n", time=nothing, space=nothing, points=(), seed=seed
        )


def write(path: Path, answers: Sequence[tuple[str, Answer]]) -> None:
    """One row for each run, names included."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        ours_ = ["time confidence", "space", "space confidence", "largest n"]
        labels = ["half", "name", "seed", "time label", "space label"]
        methods = list(answers[0][1].time) if answers else []
        told = [name for method in methods for name in (f"{method} time", f"{method} seconds")]
        writer.writerow([*labels, *ours_, *told])
        for half, each in answers:
            row = [half, each.name, each.seed, each.time_label, each.space_label]
            row += [each.time_confidence, each.space, each.space_confidence, each.largest]
            for method in methods:
                row += [each.time[method], round(each.seconds[method], 3)]
            writer.writerow(row)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="How often the growth class is right.")
    parser.add_argument("--half", action="append", choices=HALVES, help="both without it")
    parser.add_argument("--repeats", type=int, default=1, help="runs of each function")
    parser.add_argument("--only", nargs="+", default=[], metavar="NAME", help="these functions")
    parser.add_argument("--alone", action="store_true", help="ours without the other ways")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="one row a run, with the names")
    parser.add_argument("--busy", action="store_true", help="while every core is kept busy")
    parser.add_argument("--show", action="store_true", help="name what is wrong, held out or not")
    return parser


if __name__ == "__main__":
    main()
