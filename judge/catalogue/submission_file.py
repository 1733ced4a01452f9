"""Reads the file that a solver submits."""

from __future__ import annotations

from pathlib import Path

from judge.catalogue.text_file import Unreadable, read_text, shown
from judge.errors import BadSubmissionFile
from judge.model.submission import Submission


def read_submission(path: Path) -> Submission:
    """The submission in ``path``. Raises BadSubmissionFile, which says what is wrong with it."""
    try:
        source = read_text(path)
    except Unreadable as problem:
        raise BadSubmissionFile(f"{shown(path)} {problem.what}", remedy=problem.remedy) from None
    if not source.strip():
        raise BadSubmissionFile(f"{shown(path)} is empty", remedy="write a solution first")
    return Submission(name=path.name, source=source)
