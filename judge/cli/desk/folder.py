"""The folder that a round is played in.

    .judge-round.json   which round it is
    SLUG/               a problem once it is shown; with a single problem, the folder itself
        solution.py STATEMENT.md PLAN.md .judge.toml
        cases.txt       own cases: made where execution is on, and welcome anyway
        TRACE.txt       the trace sheet, once it is opened

No reference, no hidden test and no list of faults ever comes here.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from judge.errors import UsageError
from judge.model.round import RoundState
from judge.workspace import CASES, MARKER, MARKER_TEXT, SOLUTION, STATEMENT

ROUND_MARKER = ".judge-round.json"
PLAN = "PLAN.md"
SHEET = "TRACE.txt"
OWN_FOLDER = "a round gets a folder of its own"
MAX_BYTES = 1 << 20
"""As for any submission (judge.catalogue.text_file)."""


class Found:
    """What a marker says: the folder it is in, the round's id and the moment of its start."""

    def __init__(self, folder: Path, id: str, started: str) -> None:
        self.folder = folder
        self.id = id
        self.started = started

    def fits(self, id: str, started_at: datetime) -> bool:
        """Whether it is this round, and not one of the same number in another JUDGE_HOME."""
        return self.id == id and self.started == _moment(started_at)


class ProblemFolder:
    """Where one problem of a round is worked on."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def solution(self) -> Path:
        return self.folder / SOLUTION

    @property
    def statement(self) -> Path:
        return self.folder / STATEMENT

    @property
    def plan(self) -> Path:
        return self.folder / PLAN

    @property
    def cases(self) -> Path:
        return self.folder / CASES

    @property
    def sheet(self) -> Path:
        return self.folder / SHEET

    def fill(
        self, slug: str, *, starter: bytes, statement: str, plan: str, cases: str | None
    ) -> None:
        """Write what is not there yet; nothing is overwritten. Raises UsageError."""
        texts = {
            SOLUTION: starter,
            STATEMENT: statement.encode("utf-8"),
            PLAN: plan.encode("utf-8"),
            MARKER: MARKER_TEXT.format(slug=slug).encode("utf-8"),
        }
        if cases is not None:
            texts[CASES] = cases.encode("utf-8")
        _write_new(self.folder, texts)


class RoundFolders:
    """The folder of one round, and those of its problems."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def of(self, state: RoundState, slug: str) -> ProblemFolder:
        alone = len(state.problems) == 1
        return ProblemFolder(folder=self.folder if alone else self.folder / slug)

    def make(self, state: RoundState) -> None:
        """The folder with its marker, unless they are there. Raises UsageError."""
        marker = {"format_version": 1, "round": state.id, "started": _moment(state.started_at)}
        _write_new(self.folder, {ROUND_MARKER: json.dumps(marker).encode("ascii") + b"\n"})

    def here(self, state: RoundState, current: Path) -> str | None:
        """The slug of the problem whose folder ``current`` is in."""
        for problem in state.problems:
            folder = self.of(state, problem.slug).folder
            if folder == current or folder in current.parents:
                return problem.slug
        return None


def find_round_folder(start: Path) -> Found | None:
    """The nearest folder upwards from ``start`` with a round's marker. Raises UsageError for a
    marker that is damaged."""
    folder = Path(os.path.abspath(start))
    for candidate in (folder, *folder.parents):
        marker = candidate / ROUND_MARKER
        if marker.is_file():
            return _read_marker(marker)
    return None


@contextmanager
def empty_folder(folder: Path) -> Iterator[None]:
    """Make ``folder``, to be used within; where that fails, a new one is gone again. Raises
    UsageError unless it is new and can be made, or is empty."""
    is_new = not os.path.lexists(folder)
    _make_empty(folder)
    try:
        yield
    except BaseException:
        if is_new:
            with suppress(OSError):  # it is in use already
                folder.rmdir()
        raise


def _make_empty(folder: Path) -> None:
    try:
        if os.path.lexists(folder) and not folder.is_dir():
            raise UsageError(f"{str(folder)!r} exists and is not a folder", remedy=OWN_FOLDER)
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise UsageError(f"{str(folder)!r} is not empty", remedy=OWN_FOLDER)
    except OSError as error:
        raise UsageError(f"cannot make {str(folder)!r}: {error.strerror}") from None


def read_bytes(path: Path) -> bytes | None:
    """What a file of the workspace holds. None where it is missing, is no regular file or is
    larger than a submission may be: then what was saved before stands."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        with open(descriptor, "rb") as file:
            content = file.read(MAX_BYTES + 1) if path.is_file() else None
    except (OSError, ValueError):
        return None
    return content if content is not None and len(content) <= MAX_BYTES else None


def _write_new(folder: Path, texts: Mapping[str, bytes]) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in texts.items():
            path = folder / name
            if os.path.lexists(path):
                continue
            making = folder / f".{name}.{os.getpid()}"
            making.write_bytes(content)
            making.replace(path)
    except OSError as error:
        where = error.filename or folder
        raise UsageError(f"cannot write {str(where)!r}: {error.strerror}") from None


def _read_marker(marker: Path) -> Found:
    remedy = f"remove it, and name the round: judge round report ID ({marker})"
    try:
        content = json.loads(marker.read_bytes())
    except (OSError, ValueError, RecursionError) as error:
        raise UsageError(f"cannot read {str(marker)!r}: {error}", remedy=remedy) from None
    match content:
        case {"round": str(id), "started": str(started)} if id:
            return Found(folder=marker.parent, id=id, started=started)
    raise UsageError(f"{str(marker)!r} names no round", remedy=remedy)


def _moment(started_at: datetime) -> str:
    return started_at.isoformat(timespec="microseconds")
