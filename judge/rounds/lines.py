"""An event as a line of ``events.jsonl``, and back.

A line is a JSON object in ASCII that ends with a check: the first 12 hex digits of the SHA-256 of
what stands before it. The check tells an altered line; that none is missing is told by ``seq``.
"""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime

from judge.model.round import Event, EventKind, Reading

_CHECK = ',"check":"'
_DIGITS = 12
_KINDS = frozenset(kind.value for kind in EventKind)
_TAIL = len(_CHECK) + _DIGITS + len('"}')


class BadLine(ValueError):
    """The message goes on from "line N"."""


def to_line(event: Event) -> bytes:
    """The event's line, with its newline."""
    body = json.dumps(
        {
            "seq": event.seq,
            "utc": event.at.utc.astimezone(UTC).isoformat(timespec="microseconds"),
            "elapsed": event.elapsed_seconds,
            "monotonic": event.at.monotonic_seconds,
            "boot": event.at.boot,
            "kind": event.kind.value,
            "data": dict(event.data),
        },
        separators=(",", ":"),
        allow_nan=False,
    )[:-1].encode("ascii")
    return body + f'{_CHECK}{_check(body)}"}}\n'.encode("ascii")


def is_json(line: bytes) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


def from_line(line: bytes) -> Event:
    """The event in ``line``, newline or not. Raises BadLine."""
    line = line.rstrip(b"\n")
    if not is_json(line):
        raise BadLine("is no JSON")
    body, tail = line[:-_TAIL], line[-_TAIL:]
    if tail != f'{_CHECK}{_check(body)}"}}'.encode("ascii"):
        raise BadLine("was altered: its check does not fit")
    return _event(json.loads(line))


def _event(content: dict[str, object]) -> Event:
    match content:
        case {
            "seq": int(seq),
            "utc": str(utc),
            "elapsed": int() | float() as elapsed,
            "monotonic": int() | float() as monotonic,
            "boot": str(boot),
            "kind": str(kind),
            "data": dict(data),
        }:
            if kind not in _KINDS:
                raise BadLine(f"has an event that this version does not know: {kind!r}")
            at = Reading(
                utc=datetime.fromisoformat(utc), monotonic_seconds=float(monotonic), boot=boot
            )
            return Event(
                seq=seq, at=at, elapsed_seconds=float(elapsed), kind=EventKind(kind), data=data
            )
    raise BadLine("is no event")


def _check(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()[:_DIGITS]
