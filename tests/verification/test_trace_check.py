"""The answers of trace cases are held against those of the accepted references."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from judge.catalogue.sets import Catalogue, open_set
from judge.model.problem import Problem
from judge.verification.trace_check import trace_faults
from tests.pipeline.problems import TINY

ROOT = Path(__file__).resolve().parents[2]

FUNCTION = """\
[[trace]]
name = "two"
case = "double(2) -> 4"
why = "-"

[[trace]]
name = "three"
case = "double(3) -> 7"
why = "-"
"""
CLASS = '''\
[[trace]]
name = "adds"
case = """
counter = TallyCounter()
counter.add(2)
counter.total() -> {total}
"""
why = "-"
'''


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TINY, tmp_path / "set"))


def problem(root: Path, slug: str, trace_cases: str) -> Problem:
    found = Catalogue((open_set(root),)).get(slug)
    (found.folder / "trace_cases.toml").write_text(trace_cases, "utf-8")
    return found


def test_wrong_answer_is_named_with_its_line_and_the_right_one(tiny: Path) -> None:
    assert list(trace_faults(problem(tiny, "double-it", FUNCTION))) == [
        "trace_cases.toml:8: trace case 'three': accepted references answer 6"
    ]


@pytest.mark.parametrize(("total", "faults"), [(2, 0), (3, 1)])
def test_script_is_held_against_them_step_by_step(tiny: Path, total: int, faults: int) -> None:
    found = list(trace_faults(problem(tiny, "tally-counter", CLASS.format(total=total))))
    assert len(found) == faults
    assert all("accepted references answer counter.total() -> 2" in each for each in found)


def test_case_with_a_hash_of_its_own_is_left_to_the_sheet() -> None:
    ring = Catalogue((open_set(ROOT),)).get("consistent-hash-ring")
    assert list(trace_faults(ring)) == []
