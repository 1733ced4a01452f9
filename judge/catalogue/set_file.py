"""Reads a text file of a problem set."""

from __future__ import annotations

from pathlib import Path

from judge.catalogue.text_file import Unreadable, read_text, shown
from judge.errors import BadProblemSet


def read_set_file(path: Path) -> str:
    """The text of a UTF-8 file. Raises BadProblemSet, which says what is wrong with it."""
    try:
        return read_text(path)
    except Unreadable as fault:
        raise BadProblemSet(f"{shown(path)} {fault.what}", remedy=fault.remedy) from None
