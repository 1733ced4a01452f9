"""Small mutation scores, and what is remembered, to be rendered."""

from __future__ import annotations

from datetime import UTC, datetime

from judge.model.green import Checked, GreenMutants, GreenReferences
from judge.model.mutation import Fate, Mutant, MutantResult, MutationScore
from tests.report.models import counterexample, verification

AT = datetime(2026, 5, 4, 10, 12, tzinfo=UTC)
GREEN = GreenReferences(at=AT, seed=7, references=40, drafts=6, bounds=9)
GREEN_MUTANTS = GreenMutants(at=AT, seed=8, judged=60, total=300, killed=55)


def mutant_result(fate: Fate, *, cases: int = 3, line: int = 2) -> MutantResult:
    mutant = Mutant(
        operator="comparison boundary",
        line=line,
        removed=("    if a < b:",),
        added=("    if a <= b:",),
        source="…",
    )
    return MutantResult(
        reference="accepted/plain.py",
        mutant=mutant,
        fate=fate,
        cases=cases,
        by="" if fate is Fate.NO_DIFFERENCE else "boundaries",
        told_apart=counterexample() if fate is Fate.SURVIVED else None,
    )


def mutation_score(*fates: Fate, made: int = 20) -> MutationScore:
    return MutationScore(
        problem="two-sum",
        seed=7,
        made={"accepted/plain.py": made},
        results=tuple(mutant_result(fate) for fate in fates),
        faults=(),
        elapsed_seconds=4.0,
    )


def checked(*faults: str, mutants: MutationScore | GreenMutants | None = None) -> Checked:
    return Checked(problem="two-sum", references=verification(*faults), mutants=mutants)
