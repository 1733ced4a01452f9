"""A file that a command is asked to write: refused before any work is done, or written."""

from __future__ import annotations

import os
from pathlib import Path

from judge.cli.exits import say
from judge.errors import UsageError


def refuse_unwritable(path: Path | None) -> None:
    """Raises UsageError where ``path`` cannot be written."""
    if path is None:
        return
    if path.is_dir():
        raise UsageError(f"cannot write {str(path)!r}: it is a folder")
    if not path.absolute().parent.is_dir():
        raise UsageError(f"cannot write {str(path)!r}: there is no folder {str(path.parent)!r}")
    if not os.access(path if path.exists() else path.absolute().parent, os.W_OK):
        raise UsageError(f"cannot write {str(path)!r}: permission denied")


def written(path: Path, text: str) -> list[str]:
    """Write it; lines for the person that say so, none where that failed after all."""
    try:
        path.write_text(text, "utf-8")
    except OSError as error:
        say(f"{path} was not written: {error.strerror}")
        return []
    return [f"written: {path}"]
