from __future__ import annotations

from pathlib import Path

import pytest

from judge.errors import UsageError
from judge.workspace import CASES, MARKER, Workspace, find_workspace, first_cases, make_workspace


def made(folder: Path) -> Workspace:
    return make_workspace(folder, "two-sum", starter="pass\n", statement="# T\n", cases="# c\n")


def test_workspace_is_found_from_folders_below(tmp_path: Path) -> None:
    workspace = made(tmp_path / "a")
    below = tmp_path / "a" / "b" / "c"
    below.mkdir(parents=True)
    assert find_workspace(below) == workspace
    assert find_workspace(tmp_path) is None


def test_nearest_workspace_wins(tmp_path: Path) -> None:
    made(tmp_path)
    inner = made(tmp_path / "inner")
    assert find_workspace(tmp_path / "inner") == inner


def test_failing_half_way_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(UnicodeEncodeError):
        make_workspace(
            tmp_path / "a" / "b", "two-sum", starter="pass", statement="#", cases="\ud800"
        )
    assert list(tmp_path.iterdir()) == []


def test_case_is_added_once(tmp_path: Path) -> None:
    workspace = made(tmp_path)
    assert workspace.add_case("f(1) -> 2", comment="from a test")
    assert not workspace.add_case("  f(1) -> 2 ", comment="again")
    assert workspace.cases.read_text() == "# c\n\n# from a test\nf(1) -> 2\n"


def test_case_in_a_comment_does_not_count_as_there(tmp_path: Path) -> None:
    workspace = made(tmp_path)
    workspace.cases.write_text("# f(1) -> 2")
    assert workspace.add_case("f(1) -> 2", comment="from a test")
    assert workspace.cases.read_text() == "# f(1) -> 2\n\n# from a test\nf(1) -> 2\n"


def test_script_is_there_only_if_all_its_lines_follow_each_other(tmp_path: Path) -> None:
    workspace = made(tmp_path)
    workspace.add_case("r = Ring()\nr.add(1)", comment="one")
    assert workspace.add_case("r = Ring()\nr.add(2)", comment="two")
    assert not workspace.add_case("r = Ring()\nr.add(1)", comment="three")


def test_removed_cases_file_is_made_again(tmp_path: Path) -> None:
    workspace = made(tmp_path)
    workspace.cases.unlink()
    workspace.add_case("f(1) -> 2", comment="from a test")
    assert workspace.cases.read_text() == "# from a test\nf(1) -> 2\n"


@pytest.mark.parametrize("text", ["= =", "", "problem = 3", 'problem = ""', "\ud800"])
def test_marker_that_names_no_problem_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / MARKER).write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.raises(UsageError, match=r"\.judge\.toml"):
        find_workspace(tmp_path)


def test_marker_names_a_problem_and_no_place_to_load_code_from(tmp_path: Path) -> None:
    made(tmp_path)
    (tmp_path / MARKER).write_text('problem = "two-sum"\nset = "/elsewhere"\n')
    assert find_workspace(tmp_path) == Workspace(folder=tmp_path, slug="two-sum")


def test_first_cases_are_comments_only() -> None:
    assert all(line.startswith("#") for line in first_cases([]).splitlines())


def test_files_have_the_names_that_the_readme_gives(tmp_path: Path) -> None:
    made(tmp_path)
    assert {p.name for p in tmp_path.iterdir()} == {"solution.py", "STATEMENT.md", CASES, MARKER}
