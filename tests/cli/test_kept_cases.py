"""The file of kept cases: recalled while it holds, and never in anybody's way."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from judge.catalogue.sets import Catalogue, open_set
from judge.cli.kept_cases import KeptCases
from judge.model.problem import Problem
from judge.pipeline.bank import CaseBank, KeptCase
from tests.cli.running import RIGHT, TINY, WRONG, Person, Result


@pytest.fixture
def kept(tmp_path: Path) -> KeptCases:
    return KeptCases(folder=tmp_path / "data" / "cases", judge="1")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TINY, tmp_path / "set"))


def double_it(root: Path) -> Problem:
    return Catalogue(sets=(open_set(root),)).get("double-it")


def bank() -> CaseBank:
    cases = [KeptCase(5, 2, '{"tuple":[7]}', kills=True), KeptCase(1, 1, '{"tuple":[0]}')]
    return CaseBank(kept={"big": cases}, changed=True)


def test_what_is_kept_is_recalled_in_order(kept: KeptCases, root: Path) -> None:
    assert kept.recall(double_it(root)).kept == {}
    kept.keep(double_it(root), bank())
    assert kept.recall(double_it(root)).kept == bank().kept


def test_nothing_is_written_where_nothing_changed(kept: KeptCases, root: Path) -> None:
    kept.keep(double_it(root), CaseBank(kept=bank().kept))
    assert not kept.folder.exists()


def test_other_hidden_tests_or_another_judge_recall_nothing(kept: KeptCases, root: Path) -> None:
    kept.keep(double_it(root), bank())
    assert KeptCases(folder=kept.folder, judge="2").recall(double_it(root)).kept == {}
    with (root / "problems/double-it/hidden/properties.py").open("a") as file:
        file.write("\n# changed\n")
    assert kept.recall(double_it(root)).kept == {}


@pytest.mark.parametrize(
    "cases", [3, {"big": 3}, {"big": [[1, 2]]}, {"big": [[1, 1, 5, False]]}, {"big": [None]}]
)
def test_damaged_file_is_as_good_as_none(kept: KeptCases, root: Path, cases: object) -> None:
    kept.keep(double_it(root), bank())
    file = kept.folder / "double-it.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | {"cases": cases}))
    assert not kept.recall(double_it(root)).kept.get("big")


def test_submissions_keep_cases_but_one_with_a_seed_of_its_own_is_given_its_own(
    person: Person,
) -> None:
    file = person.home / "data" / "cases" / "double-it.json"

    def submit(source: str, *options: str) -> Result:
        return person.run("submit", "double-it", "-", *options, stdin=source)

    seeded = submit(RIGHT, "--seed", "1")
    assert not file.exists()
    submit(RIGHT)
    before = file.read_bytes()
    again = submit(RIGHT, "--seed", "1")
    assert again.out.split("seed 1")[0] == seeded.out.split("seed 1")[0]
    assert file.read_bytes() == before
    assert submit(WRONG).status == 1
    assert b"true" in file.read_bytes()
