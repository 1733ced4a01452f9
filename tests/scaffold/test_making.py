"""A new problem is whole and named as it should be; what is in its way is named and left alone."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from judge.catalogue.drafts import load_slots
from judge.catalogue.references import load_references
from judge.catalogue.sets import Catalogue, open_set
from judge.catalogue.trace_cases import load_trace_cases
from judge.catalogue.whole import read_whole
from judge.errors import UsageError
from judge.model.problem import Problem
from judge.model.verdict import Verdict
from judge.scaffold.making import make_problem
from judge.verification.expectations import verify_problem
from sandbox.calls import Kind

KINDS = pytest.mark.parametrize("kind", [Kind.FUNCTION, Kind.CLASS])


def made(root: Path, slug: str, kind: Kind, title: str | None = None) -> Problem:
    make_problem(root, slug, kind=kind, title=title)
    return Catalogue((open_set(root),)).get(slug)


def snapshot(folder: Path) -> dict[str, str | None]:
    return {
        str(path.relative_to(folder)): path.read_text("utf-8") if path.is_file() else None
        for path in folder.rglob("*")
    }


@KINDS
def test_every_file_of_it_can_be_read(tmp_path: Path, kind: Kind) -> None:
    problem = made(tmp_path / "set", "two-sum", kind)
    read_whole(problem)
    assert problem.signature.kind is kind
    assert problem.growth is not None
    assert load_trace_cases(problem)
    assert load_slots(problem)
    verdicts = [each.expected for each in load_references(problem)]
    assert verdicts.count(Verdict.AC) >= 2
    assert verdicts.count(Verdict.WA) >= 3
    assert {Verdict.TLE, Verdict.RTE} <= set(verdicts)


@KINDS
def test_names_are_filled_in_everywhere(tmp_path: Path, kind: Kind) -> None:
    title = 'Two "sums" \\ more'
    problem = made(tmp_path, "two-sum", kind, title=f" {title} ")
    assert (problem.title, problem.slug) == (title, "two-sum")
    assert problem.signature.name == ("two_sum" if kind is Kind.FUNCTION else "TwoSum")
    for path in tmp_path.rglob("*.*"):
        assert not re.search(r"\b(SLUG|TITLE|ENTRY_POINT)\b", path.read_text("utf-8")), path


@pytest.mark.slow
@KINDS
def test_it_is_fit_to_judge_with(tmp_path: Path, kind: Kind) -> None:
    found = verify_problem(made(tmp_path, "two-sum", kind), seed=1, jobs=2)
    assert found.faults == ()


def test_a_second_problem_goes_into_the_same_set(tmp_path: Path) -> None:
    made(tmp_path, "one", Kind.FUNCTION)
    before = snapshot(tmp_path)
    made(tmp_path, "two", Kind.CLASS)
    assert before.items() <= snapshot(tmp_path).items()


@pytest.mark.parametrize(
    "slug", ["", "Two-Sum", "two_sum", "two--sum", "-x", "a/b", "..", 81 * "x"]
)
def test_what_cannot_be_a_slug_is_named(tmp_path: Path, slug: str) -> None:
    with pytest.raises(UsageError) as caught:
        make_problem(tmp_path, slug, kind=Kind.FUNCTION)
    assert caught.value.message == f"not a slug: {slug!r:.60}"
    assert "lower-case words" in (caught.value.remedy or "")
    assert snapshot(tmp_path) == {}


@pytest.mark.parametrize("title", ["", "  ", "two\nlines", "x" * 101, "bell\a"])
def test_what_cannot_be_a_title_is_named(tmp_path: Path, title: str) -> None:
    with pytest.raises(UsageError, match="not a title"):
        make_problem(tmp_path, "two-sum", kind=Kind.FUNCTION, title=title)
    assert snapshot(tmp_path) == {}


def test_slug_of_another_set_is_refused(tmp_path: Path) -> None:
    known = {"two-sum": Path("other/problems/two-sum")}
    with pytest.raises(UsageError, match="'two-sum' already: other/problems/two-sum"):
        make_problem(tmp_path, "two-sum", kind=Kind.FUNCTION, known=known)
    assert snapshot(tmp_path) == {}


@pytest.mark.parametrize("place", ["problems/two-sum", "reference/two-sum"])
def test_what_exists_is_named_and_left_alone(tmp_path: Path, place: str) -> None:
    (tmp_path / place).mkdir(parents=True)
    (tmp_path / place / "mine.txt").write_text("mine")
    before = snapshot(tmp_path)
    with pytest.raises(UsageError, match=f"{place}' exists already; nothing is overwritten"):
        make_problem(tmp_path, "two-sum", kind=Kind.FUNCTION)
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize("place", [".", "problems", "reference"])
def test_file_in_the_way_is_named(tmp_path: Path, place: str) -> None:
    root = tmp_path / "set"
    file = root / place
    file.parent.mkdir(exist_ok=True)
    file.write_text("mine")
    before = snapshot(tmp_path)
    with pytest.raises(UsageError, match="exists and is not a folder") as caught:
        make_problem(root, "two-sum", kind=Kind.FUNCTION)
    assert str(file) in caught.value.message
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize("place", ["problems", "problems/one", "problems/one/hidden", "reference"])
def test_set_within_a_set_is_refused(tmp_path: Path, place: str) -> None:
    made(tmp_path, "one", Kind.FUNCTION)
    before = snapshot(tmp_path)
    with pytest.raises(UsageError, match="lies within a problem set"):
        make_problem(tmp_path / place / "set", "two-sum", kind=Kind.FUNCTION)
    assert snapshot(tmp_path) == before


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write everywhere")
def test_folder_that_is_read_only_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(UsageError, match=r"cannot write .*: Permission denied"):
        make_problem(tmp_path / "set", "two-sum", kind=Kind.FUNCTION)


def test_nothing_is_left_of_a_problem_that_cannot_be_written_whole(tmp_path: Path) -> None:
    """A dangling link stands where the references go."""
    (tmp_path / "reference").symlink_to(tmp_path / "nowhere")
    before = snapshot(tmp_path)
    with pytest.raises(UsageError, match="exists and is not a folder"):
        make_problem(tmp_path, "two-sum", kind=Kind.FUNCTION)
    assert snapshot(tmp_path) == before
