"""Writes a round as a recording for asciinema. The file is new, or nothing is written."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from judge.errors import UsageError
from judge.model.replay import Cast, ReplayStep
from judge.rounds.snapshots import CODE

if TYPE_CHECKING:
    from judge.cli.desk.desk import Desk


def record(desk: Desk, steps: Sequence[ReplayStep], path: Path) -> Cast:
    """What was written to ``path``. Raises UsageError where it exists or cannot be written."""
    from judge.report.round_cast import asciicast, round_cast

    codes = {each: _text(desk, each) for each in {step.code_sha256 for step in steps}}
    cast = round_cast(desk.state, steps, codes)
    _write_new(path, asciicast(cast))
    return cast


def _text(desk: Desk, sha256: str) -> str:
    return desk.round.snapshots.read(sha256, CODE).decode("utf-8", "replace")


def _write_new(path: Path, content: str) -> None:
    try:
        file = path.open("x", encoding="utf-8")
    except FileExistsError:
        raise UsageError(
            f"{str(path)!r} exists; nothing is overwritten", remedy="name another FILE"
        ) from None
    except (OSError, ValueError) as error:
        raise UsageError(f"cannot write {str(path)!r}: {_reason(error)}") from None
    try:
        with file:
            file.write(content)
    except OSError as error:
        with suppress(OSError):
            path.unlink()
        raise UsageError(f"cannot write {str(path)!r}: {_reason(error)}") from None


def _reason(error: OSError | ValueError) -> str:
    return (isinstance(error, OSError) and error.strerror) or str(error)
