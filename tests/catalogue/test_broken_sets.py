"""Every broken set of ``tests/sets/broken`` is refused in one line that says what is wrong."""

from __future__ import annotations

import shutil
import tomllib
from pathlib import Path
from typing import Any

import pytest

from judge.errors import JudgeError
from tests.catalogue.loading import BROKEN, copy_of_good, read_everything

FILES = sorted(BROKEN.glob("*.toml"))


def spoil(root: Path, how: dict[str, Any]) -> None:
    for edit in how.get("edit", []):
        file = root / edit["file"]
        text = file.read_text("utf-8")
        assert text.count(edit["old"]) == 1, f"{edit['old']!r} must occur once in {file}"
        file.write_text(text.replace(edit["old"], edit["new"]), "utf-8")
    for remove in how.get("remove", []):
        path = root / remove["path"]
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    for add in how.get("add", []):
        file = root / add["file"]
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(bytes(add["bytes"]) if "bytes" in add else add["text"].encode())


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_broken_set_is_refused_in_one_line(file: Path, tmp_path: Path) -> None:
    how = tomllib.loads(file.read_text("utf-8"))
    root = copy_of_good(tmp_path)
    spoil(root, how)
    with pytest.raises(JudgeError) as caught:
        read_everything(root)
    message = str(caught.value)
    assert [piece for piece in how["says"] if piece not in message] == [], message
    assert message.isprintable()
    assert caught.value.exit_status == 2


def test_the_good_set_is_good(tmp_path: Path) -> None:
    read_everything(copy_of_good(tmp_path))


def test_there_are_broken_sets() -> None:
    assert len(FILES) >= 40
