"""All files are written, or none is left."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.errors import UsageError
from judge.new_files import write_new_files


def test_files_and_their_folders_are_made(tmp_path: Path) -> None:
    write_new_files(tmp_path / "a" / "b", {"x": "1", "c/d/y": "2"}, remedy="-")
    assert (tmp_path / "a/b/x").read_text() == "1"
    assert (tmp_path / "a/b/c/d/y").read_text() == "2"


@pytest.mark.parametrize(
    ("there", "names"),
    [("b/y", ("x", "b/y")), ("b", ("x", "b/y")), ("x", ("a/z", "x"))],
)
def test_what_was_there_stays_and_nothing_else_does(
    tmp_path: Path, there: str, names: tuple[str, ...]
) -> None:
    file = tmp_path / there
    file.parent.mkdir(exist_ok=True)
    file.write_text("mine")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(UsageError, match="cannot write") as caught:
        write_new_files(tmp_path, dict.fromkeys(names, "new"), remedy="elsewhere")
    assert sorted(tmp_path.rglob("*")) == before
    assert caught.value.remedy == "elsewhere"
    assert file.read_text() == "mine"


def test_whatever_ends_the_writing_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(UnicodeEncodeError):
        write_new_files(tmp_path / "a", {"x": "1", "b/y": "\ud800"}, remedy="-")
    assert list(tmp_path.iterdir()) == []
