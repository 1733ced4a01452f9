"""The mutants of a problem's accepted references, judged in parallel."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator, Sequence

from judge.catalogue.references import load_references
from judge.model.calibration import Calibration
from judge.model.mutation import Mutant, MutationScore
from judge.model.problem import Problem
from judge.model.progress import Listener, nobody
from judge.model.reference import Reference
from judge.model.verdict import Verdict
from judge.mutation.mutants import mutants_of
from judge.verification.mutant_trial import TriedMutants, try_mutants
from judge.verification.pool import Task, working

SAMPLE = 60
"""How many mutants of a problem are judged if nobody says otherwise: about a minute's work."""
AT_A_TIME = 8
"""Mutants of one reference that are handed to a process together."""

Part = tuple[Reference, Sequence[Mutant]]


def judge_mutants(
    problem: Problem,
    *,
    seed: int,
    sample: int | None = SAMPLE,
    listen: Listener = nobody,
    jobs: int = 2,
    allow_weak: bool = False,
    calibrations: Sequence[Calibration] = (),
) -> MutationScore:
    """Judge ``sample`` mutants of the accepted references of ``problem``, the same for the same
    seed and as many of each as can be; all of them without. Large cases have the time limits that
    ``calibrations`` call for. Raises JudgeError."""
    started = time.monotonic()
    accepted = [each for each in load_references(problem) if each.expected is Verdict.AC]
    made = [(each, mutants_of(each.submission.source)) for each in accepted]
    chosen = drawn(made, sample, random.Random(f"{seed}:mutants"))
    task = Task(problem=problem, seed=seed, allow_weak=allow_weak)
    with working(task, jobs, listen) as work:
        parts = list(_parts(chosen))
        futures = [work.submit(try_mutants, *part, tuple(calibrations)) for part in parts]
        work.watch("mutants", futures, [len(mutants) for _, mutants in parts])
        tried: list[TriedMutants] = [future.result() for future in futures]
    return MutationScore(
        problem=problem.slug,
        seed=seed,
        made={each.name: len(mutants) for each, mutants in made},
        results=tuple(result for each in tried for result in each.results),
        faults=tuple(dict.fromkeys(fault for each in tried for fault in each.faults)),
        elapsed_seconds=time.monotonic() - started,
    )


def drawn(made: Sequence[Part], sample: int | None, rng: random.Random) -> list[Part]:
    """``sample`` of the mutants, shared out evenly: one of each reference in turn, as long as it
    has any. In the order in which they were made."""
    if sample is None:
        return [*made]
    shuffled = [rng.sample(range(len(mutants)), len(mutants)) for _, mutants in made]
    rounds = range(max(map(len, shuffled), default=0))
    turns = [(which, order[at]) for at in rounds for which, order in enumerate(shuffled)
             if at < len(order)]  # fmt: skip
    taken = set(turns[:sample])
    return [
        (reference, [mutant for at, mutant in enumerate(mutants) if (which, at) in taken])
        for which, (reference, mutants) in enumerate(made)
    ]


def _parts(chosen: Sequence[Part]) -> Iterator[Part]:
    for reference, mutants in chosen:
        for start in range(0, len(mutants), AT_A_TIME):
            yield reference, mutants[start : start + AT_A_TIME]
