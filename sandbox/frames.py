"""Messages between supervisor and worker: framing, and answers as text that is safe to read.

A frame is a header (payload length, nonce; big-endian) and a payload. Requests come from the
trusted side and are marshalled. Replies come from the untrusted side: one byte for their kind,
then JSON, in which values that JSON lacks are objects with one tagged key. Reading a reply never
evaluates, unpickles or imports anything, and yields exact built-in types only.

The nonce is drawn by the supervisor for every request and echoed, so bytes written ahead of time
are no reply.
"""

from __future__ import annotations

import itertools
import json
import marshal
import math
import operator
import re
import struct
from collections.abc import Callable
from typing import Any

from sandbox.calls import Raised, TracebackLine, Unrepresentable

HEADER = struct.Struct(">IQ")
MAX_DEPTH = 64
MAX_INT_BITS = 10_000
MAX_VALUES = 4_000_000
"""In one reply. The smallest take 2 bytes there and 64 in memory."""
MAX_ALIKE = 1_000
"""Keys of one hash in a set or dict: each is compared with all those before it."""
MAX_TEXT = 16_384
MAX_TRACEBACK = 40


class FrameError(ValueError):
    """Bytes that are not a message of this protocol."""


def pack(nonce: int, payload: bytes) -> bytes:
    return HEADER.pack(len(payload), nonce) + payload


def encode_request(*parts: Any) -> bytes:
    """A request: its kind and its plain-data operands. Trusted direction only."""
    return marshal.dumps(parts)


def decode_request(payload: bytes) -> tuple[Any, ...]:
    request: tuple[Any, ...] = marshal.loads(payload)
    return request


def encode_reply(kind: bytes, body: object) -> bytes:
    return kind + json.dumps(body, allow_nan=False, separators=(",", ":")).encode("ascii")


def encode_answer(body: object, answer_bytes: int, kind: bytes = b"V") -> bytes:
    """A reply with an answer, or several; AnswerTooLarge where the reader would refuse it."""
    reply = encode_reply(kind, body)
    if len(reply) > longest_reply(answer_bytes) or _holds_too_many(reply):
        raise AnswerTooLarge
    return reply


def decode_reply(payload: bytes) -> tuple[bytes, Any]:
    """The kind and the untagged body of a reply; FrameError for anything malformed."""
    if not payload:
        raise FrameError("an empty message")
    try:
        if _holds_too_many(payload):
            raise FrameError("more values than any answer has")
        body = json.loads(payload[1:], parse_constant=_no_constant)
        flat = b"{" not in payload and payload.count(b"[") <= MAX_DEPTH
        return payload[:1], body if flat else untag(body)
    except (ValueError, RecursionError, TypeError, KeyError) as error:
        raise FrameError(f"a malformed message: {error}") from None


def longest_reply(answer_bytes: int) -> int:
    """Bytes of the longest reply that an answer of that size may take, with all else in it."""
    return 2 * answer_bytes + (1 << 16)


def _holds_too_many(payload: bytes) -> bool:
    """Counts values by what stands between them; in texts it does not count."""
    if _separators(payload) <= MAX_VALUES:
        return False
    return _separators(_TEXT.sub(b"", payload)) > MAX_VALUES


def _separators(payload: bytes) -> int:
    return sum(map(payload.count, (b",", b"[", b"{")))


_TEXT = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"')


def tag(value: object, *, budget: int = 1 << 24) -> object:
    """``value`` as JSON-able data. Only exact built-in types are taken; anything else, however it
    pretends to be equal to something, becomes a tagged ``Unrepresentable``. Runs no code of
    ``value``'s class. Raises AnswerTooLarge when the text would exceed about ``budget`` bytes,
    also where the value is small but refers to itself over and over."""
    return _Tagger(budget).tag(value, 0)


class AnswerTooLarge(ValueError):
    """An answer that does not fit into its budget."""


class _Tagger:
    def __init__(self, budget: int) -> None:
        self._budget = budget
        self._values = MAX_VALUES

    def tag(self, value: Any, depth: int) -> object:
        kind = type(value)
        if value is None or kind is bool:
            self._spend(1)
            return value
        if kind is int:
            return self._int(value)
        if kind is str:
            self._spend(1 + len(value))
            return value
        if depth > MAX_DEPTH:
            return _unrepresentable(kind, "nested too deeply, or contains itself")
        if kind is float:
            self._spend(8)
            return value if math.isfinite(value) else {"f": repr(value)}
        if kind is list:
            return self._items(value, depth)
        if kind in _SEQUENCE_TAGS:
            return {_SEQUENCE_TAGS[kind]: self._items(value, depth)}
        if kind is dict:
            return {"d": [self._items(pair, depth) for pair in value.items()]}
        if kind is bytes:
            self._spend(2 * len(value))
            return {"b": value.hex()}
        if kind is Raised:
            return _tag_raised(value)
        self._spend(1)
        return _unrepresentable(kind, "")

    def _items(self, values: Any, depth: int) -> list[object]:
        self._spend(1)
        self._values -= len(values)
        if self._values < 0:
            raise AnswerTooLarge
        return [self.tag(item, depth + 1) for item in values]

    def _int(self, value: int) -> object:
        bits = value.bit_length()
        if bits > MAX_INT_BITS:
            self._spend(1)
            digits = int(bits * math.log10(2)) + 1
            return _unrepresentable(int, f"a number of about {digits} digits")
        self._spend(1 + bits // 3)
        return value

    def _spend(self, amount: int) -> None:
        self._budget -= amount
        if self._budget < 0:
            raise AnswerTooLarge


_SEQUENCE_TAGS: dict[type, str] = {tuple: "t", set: "s", frozenset: "z"}


def _tag_raised(value: Raised) -> object:
    frames = [[line.line, line.function, line.text] for line in value.traceback]
    return {"r": [list(value.type_names), value.message, frames]}


_name_of_type = type.__dict__["__name__"].__get__


def _unrepresentable(kind: type, detail: str) -> object:
    return {"u": [str(_name_of_type(kind))[:200], detail]}


def untag(value: Any, depth: int = 0) -> Any:
    """The inverse of ``tag``, for untrusted input; FrameError for unknown or malformed tags."""
    kind = type(value)
    if kind is not list and kind is not dict:
        return value
    if depth > _DEEPEST:
        raise FrameError("nested deeper than any answer")
    if kind is list:
        return [untag(item, depth + 1) for item in value]
    if len(value) != 1:
        raise FrameError("an object with other than one key")
    ((key, body),) = value.items()
    decoder = _UNTAGGED.get(key)
    if decoder is None:
        raise FrameError(f"an unknown tag {key[:20]!r}")
    return decoder(body, depth)


_DEEPEST = 2 * MAX_DEPTH + 8
"""A dict's entries are two levels where the dict itself is one; a reply has levels of its own."""


def _items(body: Any, depth: int) -> list[Any]:
    if type(body) is not list:
        raise FrameError("a tag without its list")
    return [untag(item, depth + 1) for item in body]


def _untag_dict(body: Any, depth: int) -> dict[Any, Any]:
    pairs = _items(body, depth)
    if any(type(pair) is not list or len(pair) != 2 for pair in pairs):
        raise FrameError("a dict whose entries are not pairs")
    _refuse_alike([key for key, _ in pairs])
    return {key: value for key, value in pairs}


def _keys(body: Any, depth: int) -> list[Any]:
    items = _items(body, depth)
    _refuse_alike(items)
    return items


def _refuse_alike(keys: list[Any]) -> None:
    """Refuse keys that were chosen to share one hash, before a table is made of them."""
    if len(keys) <= MAX_ALIKE:
        return
    hashes = sorted(map(hash, keys))
    if any(map(operator.eq, hashes, itertools.islice(hashes, MAX_ALIKE, None))):
        raise FrameError("too many keys of one hash")


def _untag_bytes(body: Any, depth: int) -> bytes:
    return bytes.fromhex(body)


def _untag_float(body: Any, depth: int) -> float:
    if body not in ("nan", "inf", "-inf"):
        raise FrameError("a float that is none")
    return float(body)


def _untag_unrepresentable(body: Any, depth: int) -> Unrepresentable:
    name, detail = body
    return Unrepresentable(type_name=_text(name), detail=_text(detail))


def _untag_raised(body: Any, depth: int) -> Raised:
    names, message, frames = body
    if type(names) is not list or not 0 < len(names) <= 50 or type(frames) is not list:
        raise FrameError("an exception of another shape")
    type_names = tuple(_text(name) for name in names)
    if not all(type_names):
        raise FrameError("an exception without a name")
    return Raised(
        type_names=type_names,
        message=_text(message),
        traceback=tuple(_frame(*frame) for frame in frames[:MAX_TRACEBACK]),
    )


def _frame(line: Any, function: Any, text: Any) -> TracebackLine:
    if type(line) is not int:
        raise FrameError("a line number that is none")
    return TracebackLine(line=line, function=_text(function), text=_text(text))


def _text(value: Any) -> str:
    if type(value) is not str:
        raise FrameError("a text that is none")
    return value[:MAX_TEXT]


_UNTAGGED: dict[str, Callable[[Any, int], Any]] = {
    "t": lambda body, depth: tuple(_items(body, depth)),
    "s": lambda body, depth: set(_keys(body, depth)),
    "z": lambda body, depth: frozenset(_keys(body, depth)),
    "d": _untag_dict,
    "b": _untag_bytes,
    "f": _untag_float,
    "u": _untag_unrepresentable,
    "r": _untag_raised,
}


def _no_constant(name: str) -> float:
    raise FrameError(f"the constant {name}")
