"""The cases by themselves: the same with the same seed, at the bounds, and left alone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from judge.catalogue.references import load_references
from judge.catalogue.sets import Catalogue, open_set
from judge.model.problem import Problem
from judge.model.progress import nobody
from judge.model.verification import CaseSurvey
from judge.verification.pool import Task, working
from judge.verification.survey import survey_cases, survey_faults
from tests.pipeline.problems import TINY

BOUNDS = """
from judge.authoring import Bound

BOUNDS = (
    Bound("zero", lambda n: n == 0),
    Bound("a million", lambda n: n >= 1_000_000),
)
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TINY, tmp_path / "set"))


def double_it(root: Path) -> Problem:
    return Catalogue(sets=(open_set(root),)).get("double-it")


def hidden(root: Path, name: str) -> Path:
    return root / "problems" / "double-it" / "hidden" / name


def surveyed(root: Path) -> tuple[CaseSurvey, CaseSurvey]:
    """The cases here, and in another process, where a right solution is asked too."""
    problem = double_it(root)
    task = Task(problem=problem, seed=1, allow_weak=False)
    with working(task, 1, nobody) as work:
        elsewhere = work.submit(survey_cases, load_references(problem)[0])
        return survey_cases(task), elsewhere.result()


def test_cases_are_the_same_in_another_process(root: Path) -> None:
    here, elsewhere = surveyed(root)
    assert here.cases == elsewhere.cases > 40
    assert here.digest == elsewhere.digest
    assert list(survey_faults(here, elsewhere)) == []


def test_cases_that_depend_on_the_hash_seed_are_a_fault(root: Path) -> None:
    with hidden(root, "generators.py").open("a") as file:
        file.write(
            "\n\nORDER = list({str(n) for n in range(500)})\n\n\n"
            "def big():\n    return st.tuples(st.sampled_from(ORDER).map(int))\n"
        )
    assert list(survey_faults(*surveyed(root))) == [
        "big: another process draws other cases with the same seed"
    ]


def test_check_that_changes_its_case_is_a_fault(root: Path) -> None:
    with hidden(root, "properties.py").open("a") as file:
        file.write(
            "\nfrom dataclasses import replace\n\n\n"
            "def careless(case, answers):\n    case[0] += 1\n\n\n"
            "LISTS = replace(\n"
            "    PROPERTIES[0], name='lists', check=careless,\n"
            "    given=lambda: draw.small().map(list),\n"
            ")\n"
            "PROPERTIES = (*PROPERTIES, LISTS)\n"
        )
    assert list(survey_faults(*surveyed(root))) == [
        "lists: its check changes the case that it is given"
    ]


def test_bound_that_no_case_reaches_is_a_fault(root: Path) -> None:
    hidden(root, "bounds.py").write_text(BOUNDS)
    here = survey_cases(Task(problem=double_it(root), seed=1, allow_weak=False))
    zero, million = here.bounds
    assert zero.cases >= 1
    assert million.cases == 0
    assert list(survey_faults(here, None)) == ["bounds: no case reaches 'a million'"]
