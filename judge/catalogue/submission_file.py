"""Reads what a solver submits: a file, or whatever comes on standard input."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from judge.catalogue.text_file import MAX_BYTES, Unreadable, decoded, read_text, shown
from judge.errors import BadSubmissionFile
from judge.model.submission import Submission


def read_submission(path: Path) -> Submission:
    """The submission in ``path``. Raises BadSubmissionFile, which says what is wrong with it."""
    try:
        return _submission(path.name, read_text(path), shown(path))
    except Unreadable as problem:
        raise BadSubmissionFile(f"{shown(path)} {problem.what}", remedy=problem.remedy) from None


def read_submission_from(stream: BinaryIO, *, name: str) -> Submission:
    """The submission that ``stream`` holds up to its end. Raises BadSubmissionFile."""
    try:
        return _submission(name, decoded(stream.read(MAX_BYTES + 1)), name)
    except Unreadable as problem:
        raise BadSubmissionFile(f"{name} {problem.what}", remedy=problem.remedy) from None


def _submission(name: str, source: str, where: str) -> Submission:
    if not source.strip():
        raise BadSubmissionFile(f"{where} is empty", remedy="write a solution first")
    return Submission(name=name, source=source)
