"""The bytes of a reply -> pieces of text: server-sent events, or one JSON object. Pure.

The form is that of OpenAI's chat completions: ``data: {json}`` for each piece, ``data: [DONE]`` at
the end. Whatever is not of that form is an error; it is never shown.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

MOST_BYTES = 400_000
"""Of one reply. A model that goes on for ever is stopped there."""
_DONE = "[DONE]"


class BadReply(Exception):
    """What came is no reply of a chat; the text says why."""


def pieces(chunks: Iterable[bytes], *, streamed: bool) -> Iterator[str]:
    """The text of the reply as it arrives. Raises BadReply."""
    if not streamed:
        yield _text_of(_object(b"".join(_bounded(chunks))), "message")
        return
    for line in _lines(_bounded(chunks)):
        if not line.startswith("data:"):
            continue  # comments, names of events and blank lines
        data = line[len("data:") :].strip()
        if data == _DONE:
            return
        yield _text_of(_object(data.encode()), "delta")


def _bounded(chunks: Iterable[bytes]) -> Iterator[bytes]:
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if size > MOST_BYTES:
            raise BadReply(f"it is longer than {MOST_BYTES:,} bytes")
        yield chunk


def _lines(chunks: Iterable[bytes]) -> Iterator[str]:
    rest = b""
    for chunk in chunks:
        *whole, rest = (rest + chunk).split(b"\n")
        for line in whole:
            yield line.decode("utf-8", "replace").rstrip("\r")
    if rest:
        yield rest.decode("utf-8", "replace").rstrip("\r")


def _object(data: bytes) -> dict[str, Any]:
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        raise BadReply("it is no JSON") from None
    if not isinstance(found, dict):
        raise BadReply("it is no JSON object")
    if "error" in found:
        raise BadReply("it is an error of the endpoint")
    return found


def _text_of(found: dict[str, Any], where: str) -> str:
    """Empty where a piece has no text, as the first and the last one of a stream."""
    match found:
        case {"choices": [{**choice}, *_]}:
            match choice.get(where):
                case {"content": str(text)}:
                    return text
                case {} | None:
                    return ""
        case {"choices": []}:
            return ""
    raise BadReply("it has no choices")
