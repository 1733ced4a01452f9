"""What was as expected is remembered as long as nothing changes that it rests on."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from judge.catalogue.sets import Catalogue, open_set
from judge.cli.verified import Verified, this_judge
from judge.model.green import GreenMutants, GreenReferences
from judge.model.problem import Problem
from tests.cli.running import TINY

AT = datetime(2030, 1, 2, 3, 4, 5, tzinfo=UTC)
GREEN = GreenReferences(at=AT, seed=7, references=4, drafts=0, bounds=2)
MUTANTS = GreenMutants(at=AT, seed=8, judged=60, total=300, killed=50)


@pytest.fixture
def verified(tmp_path: Path) -> Verified:
    return Verified(path=tmp_path / "data" / "verified.json", judge="a judge")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TINY, tmp_path / "set"))


def problem(root: Path, slug: str = "double-it") -> Problem:
    return Catalogue(sets=(open_set(root),)).get(slug)


def test_what_is_kept_is_recalled_side_by_side(verified: Verified, root: Path) -> None:
    assert verified.references(problem(root)) is None
    verified.keep(problem(root), GREEN)
    verified.keep(problem(root), MUTANTS)
    assert verified.references(problem(root)) == GREEN
    assert verified.mutants(problem(root), sample=60) == MUTANTS
    assert verified.references(problem(root, "tally-counter")) is None


@pytest.mark.parametrize("sample", [61, None])
def test_fewer_mutants_than_are_asked_for_are_not_enough(
    verified: Verified, root: Path, sample: int | None
) -> None:
    verified.keep(problem(root), MUTANTS)
    assert verified.mutants(problem(root), sample=sample) is None
    verified.keep(problem(root), replace(MUTANTS, judged=300))
    assert verified.mutants(problem(root), sample=sample) is not None
    assert verified.mutants(problem(root), sample=400) is not None


@pytest.mark.parametrize(
    "name",
    [
        "problems/double-it/statement.md",
        "problems/double-it/hidden/generators.py",
        "reference/double-it/wrong_answer/forgets_the_sign.py",
    ],
)
def test_any_change_of_the_problem_or_its_references_counts(
    verified: Verified, root: Path, name: str
) -> None:
    verified.keep(problem(root), GREEN)
    with (root / name).open("a") as file:
        file.write("\n")
    assert verified.references(problem(root)) is None


def test_new_reference_counts_and_litter_does_not(verified: Verified, root: Path) -> None:
    verified.keep(problem(root), GREEN)
    (root / "problems" / "double-it" / "hidden" / "__pycache__").mkdir()
    (root / "problems" / "double-it" / "hidden" / "__pycache__" / "x.pyc").write_bytes(b"1")
    assert verified.references(problem(root)) == GREEN
    (root / "reference" / "double-it" / "accepted" / "new.py").write_text("x = 1\n")
    assert verified.references(problem(root)) is None


def test_another_judge_counts(verified: Verified, root: Path) -> None:
    verified.keep(problem(root), GREEN)
    assert replace(verified, judge="another").references(problem(root)) is None
    assert this_judge("m", allow_weak=False) == this_judge("m", allow_weak=False)
    assert this_judge("m", allow_weak=True) != this_judge("m", allow_weak=False)


def test_what_is_forgotten_is_gone(verified: Verified, root: Path) -> None:
    verified.keep(problem(root), GREEN)
    verified.keep(problem(root, "tally-counter"), GREEN)
    verified.forget(problem(root))
    assert verified.references(problem(root)) is None
    assert verified.references(problem(root, "tally-counter")) == GREEN


@pytest.mark.parametrize("content", ["", "[]", "{", '{"a": 1}', "\xff"])
def test_file_that_is_spoilt_is_as_good_as_none(
    verified: Verified, root: Path, content: str
) -> None:
    verified.path.parent.mkdir()
    verified.path.write_text(content, "latin-1")
    assert verified.references(problem(root)) is None
    verified.keep(problem(root), GREEN)
    assert verified.references(problem(root)) == GREEN


def test_entry_that_is_spoilt_is_as_good_as_none(verified: Verified, root: Path) -> None:
    verified.keep(problem(root), GREEN)
    text = verified.path.read_text()
    verified.path.write_text(text.replace('"seed": 7', '"seed": "7"'))
    assert verified.references(problem(root)) is None
    verified.path.write_text(text.replace("2030-01-02", "2030-13-02"))
    assert verified.references(problem(root)) is None
