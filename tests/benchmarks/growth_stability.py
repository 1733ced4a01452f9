"""Whether right linear solutions are ever accused on a busy machine.

    python -m tests.benchmarks.growth_stability [--runs N] [--idle]

Measures linear functions in turn, each time with another seed, while every core is kept busy, and
counts how often one is judged worse than O(n log n). Aimed for: not once in 200 runs.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence

from judge.model.growth import INCONCLUSIVE, rank
from sandbox.zygote import Zygotes
from tests.benchmarks.growth_accuracy import ours
from tests.benchmarks.growth_load import busy
from tests.benchmarks.growth_tables import is_accused, table
from tests.growth.labels import load

Subject = Callable[[int, Zygotes], str]
"""(seed, zygotes) -> the class of time that was told."""

Told = dict[str, Counter[str]]
"""By subject, how often each class was told."""


def subjects() -> dict[str, Subject]:
    """What is measured, by name: all that is linear in the tuned half of the corpus.

    Accepted references whose bound is linear belong here as well, measured as a submission is.
    """
    return {each.name: _function(each.name) for each in load("tuned") if each.time == "O(n)"}


def _function(name: str) -> Subject:
    labelled = next(each for each in load("tuned") if each.name == name)
    return lambda seed, zygotes: ours(labelled, seed, zygotes).time.growth


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="Whether linear functions are ever accused.")
    parser.add_argument("--runs", type=int, default=20, help="of all functions together (20)")
    parser.add_argument("--idle", action="store_true", help="start nothing that keeps cores busy")
    options = parser.parse_args(arguments)
    told: Told = defaultdict(Counter)
    with busy(not options.idle), Zygotes() as zygotes:
        for name, growth in measured(options.runs, zygotes):
            told[name][growth] += 1
    load_ = "an idle machine" if options.idle else "every core busy"
    print(f"\nLinear functions, {options.runs} runs, {load_}")
    print(report(told))


def measured(runs: int, zygotes: Zygotes) -> Iterator[tuple[str, str]]:
    """Name and class of each run: all subjects in turn, over and over; the seeds are 1, 2, ..."""
    everything = list(subjects().items())
    for index in range(runs):
        name, subject = everything[index % len(everything)]
        print(f"\r{index + 1} of {runs}", end="", file=sys.stderr, flush=True)
        yield name, subject(index + 1, zygotes)
    print(file=sys.stderr)


def report(told: Told) -> str:
    """The worst class of each subject, and in how many runs one was worse than O(n log n)."""
    rows = [["function", "runs", "worst", "worse than O(n log n)"]]
    for name, classes in told.items():
        rows.append([name, str(classes.total()), worst(classes), str(_accused(classes))])
    runs = sum(classes.total() for classes in told.values())
    accused = sum(map(_accused, told.values()))
    return f"{table(rows)}\njudged worse than O(n log n): {accused} of {runs} (aim: 0)"


def worst(classes: Counter[str]) -> str:
    return max(classes, key=lambda growth: -1 if growth == INCONCLUSIVE else rank(growth))


def _accused(classes: Counter[str]) -> int:
    return sum(times for growth, times in classes.items() if is_accused(growth))


if __name__ == "__main__":
    main()
