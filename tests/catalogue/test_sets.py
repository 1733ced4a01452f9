"""Finding sets, and problems in them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from judge.catalogue.sets import Catalogue, find_sets, open_set
from judge.errors import BadProblemSet, UnknownProblem, UsageError
from tests.catalogue.loading import GOOD, catalogue, copy_of_good


def folders(root: Path, *slugs: str) -> Path:
    """A set whose problems are only folders with a file, which is enough to be listed."""
    for slug in slugs:
        (root / "problems" / slug).mkdir(parents=True)
        (root / "problems" / slug / "problem.toml").touch()
    return root


def test_the_bundle_is_always_there() -> None:
    (bundle,) = find_sets((), None)
    assert bundle.name == "bundle"
    assert bundle.problems_dir.is_dir()


def test_explicit_sets_come_before_those_of_the_environment(tmp_path: Path) -> None:
    roots = [folders(tmp_path / name, name) for name in ("one", "two", "three")]
    value = os.pathsep.join(["", str(roots[1]), str(roots[2]), ""])
    found = find_sets([roots[0]], value)
    assert [each.name for each in found] == ["bundle", "one", "two", "three"]


def test_a_set_named_twice_counts_once(tmp_path: Path) -> None:
    root = folders(tmp_path / "one", "a")
    (tmp_path / "link").symlink_to(root)
    assert len(find_sets([root, root / "problems" / "..", tmp_path / "link"], str(root))) == 2


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("nowhere", "there is no such folder"),
        ("file.txt", "it is not a folder"),
        ("empty", "it holds no folder problems/"),
        ("good/problems/running-total", "it is a single problem"),
        ("x\ny", "'x\\ny'"),
        ("nul\0", "'nul\\x00'"),
        ("n" * 5000, "too long"),
    ],
)
def test_a_path_that_is_no_set_is_named_with_what_a_set_is(
    path: str, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    (tmp_path / "file.txt").touch()
    shutil.copytree(GOOD, tmp_path / "good")
    with pytest.raises(BadProblemSet) as caught:
        find_sets([Path(path)], None)
    message = str(caught.value)
    assert message.startswith("not a problem set: ")
    assert reason in message
    assert message.isprintable()


def test_a_slug_in_two_sets_names_both_folders(tmp_path: Path) -> None:
    one, two = folders(tmp_path / "one", "a", "b"), folders(tmp_path / "two", "b")
    with pytest.raises(BadProblemSet) as caught:
        catalogue(one, two)
    message = str(caught.value)
    assert str(one / "problems" / "b") in message
    assert str(two / "problems" / "b") in message


def test_what_pip_and_editors_leave_is_no_problem(tmp_path: Path) -> None:
    root = copy_of_good(tmp_path)
    problems = root / "problems"
    for litter in ("__pycache__/a.pyc", "gone/hidden/__pycache__/a.pyc", ".git/config"):
        (problems / litter).parent.mkdir(parents=True)
        (problems / litter).touch()
    for litter in (".DS_Store", "problem.toml~", "hidden/.properties.py.swp"):
        (problems / "running-total" / litter).touch()
    (problems / "running-total" / "hidden" / "__pycache__").mkdir(exist_ok=True)
    (problems / "README.md").touch()
    found = catalogue(root)
    assert found.slugs() == ("echo-length", "running-total", "visit-counter")
    assert [problem.slug for problem in found.problems()] == list(found.slugs())


def test_a_set_needs_no_references(tmp_path: Path) -> None:
    root = copy_of_good(tmp_path)
    shutil.rmtree(root / "reference")
    assert open_set(root).reference_dir is None
    assert catalogue(root).get("running-total").reference_folder is None


def test_loading_one_problem_leaves_a_broken_one_alone(tmp_path: Path) -> None:
    root = copy_of_good(tmp_path)
    (root / "problems" / "visit-counter" / "problem.toml").write_text("broken", "utf-8")
    assert catalogue(root).get("running-total").title == "Running total"
    with pytest.raises(BadProblemSet, match=r"visit-counter.problem\.toml"):
        catalogue(root).problems()


def test_a_follow_up_may_follow_a_problem_of_another_set(tmp_path: Path) -> None:
    one, two = copy_of_good(tmp_path / "one"), tmp_path / "two"
    (two / "problems").mkdir(parents=True)
    shutil.move(one / "problems" / "visit-counter", two / "problems")
    shutil.rmtree(one / "reference" / "visit-counter")
    assert catalogue(one, two).get("visit-counter").follows == "running-total"
    with pytest.raises(BadProblemSet, match="'follows' names no problem"):
        catalogue(two).get("visit-counter")


SLUGS = ("sliding-window", "tree-paths", "tree-paths-in-order", "tree-walks", "hash-ring")


@pytest.fixture(scope="module")
def listed(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    return catalogue(folders(tmp_path_factory.mktemp("listed"), *SLUGS))


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("hash-ring", "hash-ring"),
        ("h", "hash-ring"),
        ("tree-paths", "tree-paths"),
        ("tree-paths-", "tree-paths-in-order"),
        (" Sliding ", "sliding-window"),
    ],
)
def test_a_slug_or_its_unambiguous_beginning_is_enough(
    listed: Catalogue, text: str, slug: str
) -> None:
    assert listed.resolve(text) == slug


def test_an_ambiguous_beginning_names_the_candidates(listed: Catalogue) -> None:
    with pytest.raises(UsageError) as caught:
        listed.resolve("tree")
    for slug in ("tree-paths", "tree-paths-in-order", "tree-walks"):
        assert slug in str(caught.value)


@pytest.mark.parametrize(
    ("text", "close"),
    [
        ("hash-rign", "hash-ring"),
        ("slidng", "sliding-window"),
        ("ring", "hash-ring"),
        ("TREE-WALK5", "tree-walks"),
        ("", None),
        ("zzz", None),
        ("../hash-ring/x" * 50, None),
    ],
)
def test_an_unknown_slug_is_answered_with_the_nearest(
    listed: Catalogue, text: str, close: str | None
) -> None:
    with pytest.raises(UnknownProblem) as caught:
        listed.resolve(text)
    assert caught.value.nearest == close


def test_listing_imports_nothing_heavy() -> None:
    program = (
        "import sys; from judge.catalogue.sets import Catalogue, find_sets;"
        "Catalogue(find_sets((), None)).slugs();"
        "print(sorted({'hypothesis', 'rich', 'click', 'sqlite3'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("[]\n", "")
