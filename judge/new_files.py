"""Writes files that are not there yet: all of them, or none."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from judge.errors import UsageError


def write_new_files(folder: Path, texts: Mapping[str, str], *, remedy: str) -> None:
    """Create ``folder`` and in it a file for each of ``texts``, whose keys are paths below it, with
    the folders that these need. On any failure nothing of it is left behind. Raises UsageError
    with ``remedy`` where a file exists already, or cannot be written."""
    files: list[Path] = []
    folders: list[Path] = []
    try:
        for name, text in texts.items():
            path = folder / name
            _make_folder(path.parent, folders)
            with path.open("x", encoding="utf-8") as file:
                files.append(path)
                file.write(text)
    except BaseException as error:
        _remove(files, folders)
        if isinstance(error, OSError):
            where = error.filename or folder
            message = f"cannot write {str(where)!r}: {error.strerror}"
            raise UsageError(message, remedy=remedy) from None
        raise


def _make_folder(folder: Path, made: list[Path]) -> None:
    """With those above it; ``made`` gets those that were missing, the deepest last."""
    missing = [path for path in (folder, *folder.parents) if not os.path.lexists(path)]
    for path in reversed(missing):
        path.mkdir()
        made.append(path)
    folder.mkdir(exist_ok=True)  # says so where a file is in the way


def _remove(files: list[Path], folders: list[Path]) -> None:
    for path in files:
        with suppress(OSError):
            path.unlink()
    for path in reversed(folders):
        with suppress(OSError):
            path.rmdir()
