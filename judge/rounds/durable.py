"""Writing so that what was reported as written is still there after a crash."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from judge.errors import RoundUnavailable


def write_whole(path: Path, content: bytes) -> None:
    """Write a new file: afterwards it is there as a whole, or not at all. Raises OSError."""
    making = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with making.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        making.replace(path)
    except BaseException:
        with suppress(OSError):
            making.unlink()
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Put the names in ``folder`` on the disk. Raises OSError."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def writing_to(path: Path) -> Iterator[None]:
    """Turns an OSError into a RoundUnavailable that names the file."""
    try:
        yield
    except OSError as error:
        where = Path(os.fsdecode(error.filename)) if error.filename else path
        reason = f"cannot be written: {error.strerror}"
        remedy = "make its folder writable, or name another one in JUDGE_HOME"
        raise RoundUnavailable(where, reason, remedy=remedy) from None
