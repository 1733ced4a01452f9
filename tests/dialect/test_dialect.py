"""What people write is accepted, and does what it does in plain CPython."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.dialect.programs import FILES, plainly, under_the_policy

PROGRAMS = sorted(FILES.glob("*.py"))


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_program_behaves_as_in_plain_python(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    expected, printed = plainly(source)
    got, shown = under_the_policy(source)
    assert repr(got) == repr(expected)
    assert type(got) is type(expected)
    assert shown == printed


def test_there_are_many_styles() -> None:
    assert len(PROGRAMS) >= 80


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_program_says_something(path: Path) -> None:
    assert plainly(path.read_text(encoding="utf-8")) != (None, "")
