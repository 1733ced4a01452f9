"""What becomes of mutants: killed by the usual cases, told apart by more of them, or neither."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from judge.catalogue.references import load_references
from judge.catalogue.sets import Catalogue, open_set
from judge.model.mutation import Fate, Mutant, MutantResult
from judge.model.problem import Problem
from judge.model.reference import Reference
from judge.verification.mutant_trial import try_mutants
from judge.verification.mutation_pool import judge_mutants
from judge.verification.pool import Task
from tests.pipeline.problems import TINY

RARE = "def double(n):\n    return n + n if n < 9_900 else n * 2\n"
"""What is past 9,900 is rarely drawn: in none of the usual cases of seed 1."""


@pytest.fixture
def double_it(tmp_path: Path) -> Problem:
    root = Path(shutil.copytree(TINY, tmp_path / "set"))
    return Catalogue(sets=(open_set(root),)).get("double-it")


def rewritten(problem: Problem, source: str) -> Reference:
    """The first accepted reference, with another source."""
    assert problem.reference_folder is not None
    (problem.reference_folder / "accepted" / "added_up.py").write_text(source)
    return load_references(problem)[0]


def tried(problem: Problem, original: str, old: str, new: str) -> MutantResult:
    assert old in original
    mutant = Mutant(
        operator="by hand", line=1, removed=(old,), added=(new,), source=original.replace(old, new)
    )
    task = Task(problem=problem, seed=1, allow_weak=False)
    found = try_mutants(task, rewritten(problem, original), [mutant], ())
    assert found.faults == ()
    (result,) = found.results
    return result


def test_mutant_that_the_usual_cases_refuse_is_killed(double_it: Problem) -> None:
    result = tried(double_it, RARE, "n + n", "n - n")
    assert result.fate is Fate.KILLED
    assert result.by == "small"
    assert result.cases <= 3


def test_mutant_that_only_more_cases_refuse_has_survived(double_it: Problem) -> None:
    result = tried(double_it, RARE, "n * 2", "n * 3")
    assert (result.fate, result.by) == (Fate.SURVIVED, "big")
    assert result.told_apart is not None
    assert isinstance(result.told_apart.input, dict)
    n = result.told_apart.input["n"]
    assert (result.told_apart.expected, result.told_apart.got) == (2 * n, 3 * n)
    assert result.cases > 60


def test_mutant_that_is_the_same_function_is_presumed_equivalent(double_it: Problem) -> None:
    result = tried(double_it, RARE, "n < 9_900", "n <= 9_900")
    assert (result.fate, result.by, result.told_apart) == (Fate.NO_DIFFERENCE, "", None)
    assert result.cases > 200


def test_mutant_that_runs_out_only_beyond_what_is_required_is_presumed_equivalent(
    double_it: Problem,
) -> None:
    tests = double_it.folder / "hidden" / "properties.py"
    huge = (
        'large("huge", "It may run out.", n=10**9, build=lambda n, rng: (n,), oracle=twice, '
        "beyond_required=True)"
    )
    source = tests.read_text().replace("import agrees", "import agrees, large")
    tests.write_text(source.replace("LARGE = ()", f"LARGE = ({huge},)"))
    quick = RARE.replace("    return", "    for _ in range(n // 10**12): pass\n    return")
    result = tried(double_it, quick, "n // 10**12", "n // 1")
    assert (result.fate, result.by) == (Fate.NO_DIFFERENCE, "")


def test_mutant_that_never_ends_is_killed(double_it: Problem) -> None:
    result = tried(double_it, RARE, "    return", "    while n: pass\n    return")
    assert result.fate is Fate.KILLED


def test_mutant_that_does_not_load_is_killed_by_no_case(double_it: Problem) -> None:
    result = tried(double_it, RARE, "def double", "def single")
    assert (result.fate, result.by, result.cases) == (Fate.KILLED, "loading", 0)


def test_reference_that_more_cases_refuse_is_a_fault(double_it: Problem) -> None:
    wrong = RARE.replace("n * 2", "n * 3")
    reference = rewritten(double_it, wrong)
    same = Mutant(operator="none", line=1, removed=(), added=(), source=wrong)
    task = Task(problem=double_it, seed=1, allow_weak=False)
    (fault, *_) = try_mutants(task, reference, [same], ()).faults
    assert fault.startswith("accepted/added_up.py: big refuses it")


def test_sample_is_shared_out_evenly_and_repeats_with_the_seed(double_it: Problem) -> None:
    rewritten(double_it, RARE)
    found = judge_mutants(double_it, seed=5, sample=4, jobs=1)
    again = judge_mutants(double_it, seed=5, sample=4, jobs=1)
    assert [each.reference for each in found.results].count("accepted/added_up.py") == 2
    assert [each.mutant for each in found.results] == [each.mutant for each in again.results]
    assert [each.fate for each in found.results] == [each.fate for each in again.results]
    assert found.made["accepted/times_two.py"] == 4
