"""A round's events on the disk: ``events.jsonl``, appended to and never rewritten.

A command reports a step only when its line is whole and synced. So a last line without its end
was never reported, and is left out; any other line that is wrong means that somebody changed the
file, and then nothing is guessed.
"""

from __future__ import annotations

import os
from pathlib import Path

from judge.errors import RoundUnavailable
from judge.model.round import Event, EventKind, Journal
from judge.rounds.durable import writing_to
from judge.rounds.lines import BadLine, from_line, is_json, to_line

FORMAT = 1
"""Of the journal; a later one is refused."""
_END_BYTES = 4096
_REMEDY = "restore the file from a copy; the round cannot be continued without it"


def read_journal(path: Path) -> Journal:
    """The events in ``path``, in order and without a hole, the first one a start.

    Raises RoundUnavailable, which names the line.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise RoundUnavailable(path, f"cannot be read: {error.strerror}") from None
    *lines, unfinished = content.split(b"\n")
    if not unfinished and lines and _never_written(lines[-1]):
        lines.pop()
    events = tuple(_event(path, number, line) for number, line in enumerate(lines, 1))
    if not events or events[0].kind is not EventKind.START:
        raise RoundUnavailable(path, "does not begin with the start of a round", line=1)
    if events[0].data.get("format") != FORMAT:
        raise RoundUnavailable(path, "was made by another version of the judge", line=1)
    whole_bytes = sum(len(line) + 1 for line in lines)
    return Journal(events=events, whole_bytes=whole_bytes, torn_bytes=len(content) - whole_bytes)


def last_kind(path: Path) -> EventKind | None:
    """The kind of the last whole event; None where the end of the file shows none."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - _END_BYTES))
            *lines, _ = file.read().split(b"\n")
        return from_line(lines[-1]).kind if lines else None
    except (OSError, BadLine):
        return None


def append(path: Path, event: Event) -> None:
    """Put ``event`` at the end; once this returns, it is on the disk. Raises RoundUnavailable."""
    with writing_to(path):
        descriptor = os.open(path, os.O_WRONLY | os.O_APPEND)
        try:
            _write(descriptor, to_line(event))
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def drop_torn_line(path: Path, journal: Journal) -> None:
    """Cut off what ``journal`` left out, or the next line would be glued to it."""
    with writing_to(path), path.open("r+b") as file:
        file.truncate(journal.whole_bytes)
        os.fsync(file.fileno())


def _write(descriptor: int, line: bytes) -> None:
    while line:
        line = line[os.write(descriptor, line) :]


def _never_written(line: bytes) -> bool:
    """Its end is there, but blocks before it did not reach the disk when the power failed."""
    return b"\0" in line and not is_json(line)


def _event(path: Path, number: int, line: bytes) -> Event:
    try:
        event = from_line(line)
    except BadLine as fault:
        raise RoundUnavailable(path, str(fault), line=number, remedy=_REMEDY) from None
    if event.seq != number:
        reason = f"is event {event.seq}, where event {number} must stand: a line is missing"
        raise RoundUnavailable(path, reason, line=number, remedy=_REMEDY)
    return event
