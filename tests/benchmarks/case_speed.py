"""How many hidden cases a second are tried, and how soon a wrong solution is refused.

    python -m tests.benchmarks.case_speed [SLUG]...

Three ways side by side: hypothesis alone in one process, without walls; the judge with cases that
are all drawn anew, as with ``--seed``; and the judge with the cases that it keeps. A refusal is
timed from the moment the worker is up, its shrinking included; the cases that are kept were drawn
by other seeds, and none is known to refuse the solution at hand.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial

from judge.authoring import Property
from judge.catalogue.hidden import load_hidden, record_type
from judge.catalogue.references import load_references
from judge.catalogue.sets import Catalogue, find_sets
from judge.model.problem import Problem
from judge.model.progress import nobody
from judge.model.reference import Reference
from judge.model.saved import decode_case
from judge.model.verdict import Verdict
from judge.pipeline.bank import CaseBank
from judge.pipeline.drawn import DrawnCases
from judge.pipeline.property_run import PropertyRun
from judge.pipeline.refusal import Refusal
from judge.pipeline.trying import Earlier
from judge.pipeline.workers import Workers
from sandbox.zygote import Zygotes
from tests.benchmarks.plain_run import answering, run_property, with_room_to_recurse
from tests.benchmarks.timing import interleave, milliseconds, show

SLUGS = ("sliding-window-rate-limit", "streaming-rate-limiter", "consistent-hash-ring")
AIM = 5.0
SOON = 0.5


class Subject:
    """One problem, judged with a bank that other submissions have filled."""

    def __init__(self, slug: str, zygotes: Zygotes) -> None:
        self.problem: Problem = Catalogue(find_sets([], None)).get(slug)
        self.properties: Sequence[Property] = load_hidden(self.problem).properties
        self.references = load_references(self.problem)
        self.accepted = next(r for r in self.references if r.expected is Verdict.AC)
        self._zygotes = zygotes
        self._seed = 1_000

    def filled(self) -> CaseBank:
        bank = CaseBank()
        with self.workers(self.accepted) as workers:
            while any(bank.new_cases(prop) == prop.cases for prop in self.properties):
                before = sum(map(len, bank.kept.values()))
                self.run(workers, bank)
                if sum(map(len, bank.kept.values())) == before:
                    break
        return bank

    @contextmanager
    def workers(self, reference: Reference) -> Iterator[Workers]:
        submission = reference.submission
        with Workers(self.problem, submission, self._zygotes, seed=1) as workers:
            workers.load()
            yield workers

    def run(self, workers: Workers, bank: CaseBank | None) -> tuple[Refusal | None, int]:
        """The refusal and how many cases were tried, under a seed of its own."""
        self._seed += 1
        refusal, results = PropertyRun(
            workers=workers,
            earlier=Earlier(),
            drawn=DrawnCases(),
            bank=bank,
            decode=partial(decode_case, records=partial(record_type, self.problem)),
            seed=self._seed,
            shrink=True,
            listen=nobody,
        ).run(self.properties)
        return refusal, sum(result.cases for result in results)


def main(slugs: Sequence[str] = SLUGS, rounds: int = 5) -> None:
    with Zygotes() as zygotes:
        for slug in slugs:
            subject = Subject(slug, zygotes)
            bank = subject.filled()
            show(f"{slug}: an accepted solution", list(speed(subject, bank, rounds)))
            show(f"{slug}: wrong solutions", list(refusals(subject, bank)))


def speed(subject: Subject, bank: CaseBank, rounds: int) -> Iterator[tuple[str, str]]:
    reference = subject.accepted
    folder = subject.problem.reference_folder
    assert folder is not None
    answer = answering(subject.problem, folder / reference.name)

    def plain() -> None:
        for prop in subject.properties:
            run_property(prop, answer)

    with subject.workers(reference) as workers:
        new = subject.run(workers, None)[1]
        kept = subject.run(workers, CaseBank.of(bank.kept))[1]
        times = interleave(
            {
                "plain": plain,
                "new": lambda: subject.run(workers, None),
                "kept": lambda: subject.run(workers, CaseBank.of(bank.kept)),
            },
            rounds=rounds,
        )
    plainly = sum(prop.cases for prop in subject.properties) / times["plain"].median
    yield "hypothesis alone, one process", f"{plainly:.0f} cases a second at most"
    for what, cases in (("new", new), ("kept", kept)):
        rate = cases / times[what].median
        told = f"{cases} cases in {milliseconds(times[what].median)}, {rate:.0f} a second"
        yield f"the judge, {what} cases", f"{told}: {rate / plainly:.1f} times"
    yield "aim", f"{AIM:g} times"


def refusals(subject: Subject, bank: CaseBank) -> Iterator[tuple[str, str]]:
    wrong = [each for each in subject.references if each.expected is Verdict.WA]
    for what in ("new", "kept"):
        seconds, refused = [], 0
        for reference in wrong:
            with subject.workers(reference) as workers:
                started = time.perf_counter()
                refusal, _ = subject.run(
                    workers, CaseBank.of(bank.kept) if what == "kept" else None
                )
                if refusal is not None:
                    refused += 1
                    seconds.append(time.perf_counter() - started)
        soon = sum(each <= SOON for each in seconds)
        middle, longest = statistics.median(seconds), max(seconds)
        yield (
            f"{what} cases",
            f"{refused} of {len(wrong)} refused by the properties, {soon} within {SOON:g} s; "
            f"median {milliseconds(middle)}, longest {milliseconds(longest)}",
        )


if __name__ == "__main__":
    with_room_to_recurse(lambda: main(sys.argv[1:] or SLUGS))
