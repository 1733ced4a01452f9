"""Everybody who runs the command here has a home and a folder of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import Person


@pytest.fixture
def person(tmp_path: Path) -> Person:
    home, folder = tmp_path / "home", tmp_path / "work"
    home.mkdir()
    folder.mkdir()
    return Person(home=home, folder=folder)


@pytest.fixture
def solver(person: Person) -> Person:
    """Somebody in a fresh workspace of double-it."""
    assert person.run("start", "double-it").status == 0
    return Person(home=person.home, folder=person.folder / "double-it")
