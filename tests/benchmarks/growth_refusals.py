"""Which references the growth measurement of ``submit`` refuses, over many seeds.

    python -m tests.benchmarks.growth_refusals [--runs N] [--idle] [SLUG]...

Measures every accepted and every time_limit_exceeded reference N times (3), each time with another
seed, while every core is kept busy. Aimed for: no accepted one is ever refused; what a slow one is
refused by, growth or the time limits, only `judge verify` sees as a whole.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import nullcontext

from judge.catalogue.hidden import load_hidden
from judge.catalogue.references import load_references
from judge.catalogue.sets import Catalogue, find_sets
from judge.model.problem import Problem
from judge.model.progress import nobody
from judge.model.reference import Reference
from judge.model.verdict import Verdict
from judge.pipeline.growth import measure_growth
from judge.pipeline.workers import Workers
from sandbox.zygote import Zygotes
from tests.benchmarks.growth_load import busy
from tests.benchmarks.growth_tables import table

_ASKED = (Verdict.AC, Verdict.TLE)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="Which references growth refuses.")
    parser.add_argument("slugs", nargs="*")
    parser.add_argument("--runs", type=int, default=3, help="of each reference (3)")
    parser.add_argument("--idle", action="store_true", help="start nothing that keeps cores busy")
    options = parser.parse_args(arguments)
    catalogue = Catalogue(find_sets((), None))
    rows = [["problem", "reference", "runs", "refused", "classes"]]
    with nullcontext() if options.idle else busy(True), Zygotes() as zygotes:
        for slug in options.slugs or catalogue.slugs():
            rows += _rows(catalogue.get(slug), options.runs, zygotes)
    print(file=sys.stderr)
    print(table(rows))
    accused = sum(int(row[3]) for row in rows[1:] if row[1].startswith("accepted/"))
    total = sum(int(row[2]) for row in rows[1:] if row[1].startswith("accepted/"))
    print(f"accepted references refused for growth: {accused} of {total} (aim: 0)")


def _rows(problem: Problem, runs: int, zygotes: Zygotes) -> Iterator[list[str]]:
    for reference in load_references(problem):
        if reference.expected in _ASKED:
            refused, classes = 0, set()
            for seed in range(1, runs + 1):
                print(f"\r{problem.slug} {reference.name} {seed}\033[K", end="", file=sys.stderr)
                was_refused, growth = _measured(problem, reference, seed, zygotes)
                refused += was_refused
                classes.add(growth)
            yield [problem.slug, reference.name, str(runs), str(refused), " ".join(sorted(classes))]


def _measured(
    problem: Problem, reference: Reference, seed: int, zygotes: Zygotes
) -> tuple[bool, str]:
    growth = problem.growth
    assert growth is not None
    sweeps = load_hidden(problem).sweeps
    with Workers(problem, reference.submission, zygotes, seed=1) as workers:
        grown = measure_growth(growth, sweeps, workers, seed=seed, listen=nobody)
    return grown.refusal is not None, grown.complexity.time.found.growth


if __name__ == "__main__":
    main()
