"""Writes a property's case as text that can be stored, and reads it back exactly.

JSON, with an object of one key (its tag) for everything that JSON does not have:
``{"tuple": [...]}``, ``{"set": [...]}``, ``{"dict": [[key, value], ...]}``, ``{"int": "0x..."}``,
``{"script": [arguments, steps]}``. A dataclass is ``{"record": ["module.Class", [value, ...]]}``,
by the last part of its module's name. Reading builds plain data and records of the types that it
is given; it never runs anything else.
"""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from sandbox.calls import CallScript, FunctionCall

MAX_CHARACTERS = 1_000_000
_MAX_DEPTH = 50
_BIG = 1 << 63


Records = Callable[[str], type[Any] | None]


class _CannotSay(ValueError):
    """A value or a text that this encoding does not have."""


def encode_case(case: object) -> str | None:
    """The text of ``case``, or None if it is not plain data, nests too deeply or is too long."""
    try:
        text = json.dumps(_encoded(case, 0), separators=(",", ":"))
    except _CannotSay:
        return None
    return text if len(text) <= MAX_CHARACTERS else None


def decode_case(text: str, records: Records = lambda name: None) -> Any:
    """The case that ``encode_case`` wrote, or None where the text is not from there. ``records``
    finds the type of a record by its name."""
    try:
        return json.loads(text, object_hook=_Decoder(records).untagged)
    except (ValueError, TypeError, RecursionError):
        return None


def _encoded(value: object, depth: int) -> object:
    if depth > _MAX_DEPTH:
        raise _CannotSay
    kind, below = type(value), depth + 1
    match value:
        case None | bool() | str() if kind in _AS_THEY_ARE:
            return value
        case int() if kind is int:
            return value if -_BIG < value < _BIG else {"int": hex(value)}
        case float() if kind is float:
            return value if math.isfinite(value) else {"float": repr(value)}
        case bytes() if kind is bytes:
            return {"bytes": value.hex()}
        case list() if kind is list:
            return [_encoded(item, below) for item in value]
        case tuple() if kind is tuple:
            return {"tuple": [_encoded(item, below) for item in value]}
        case set() | frozenset() if kind in (set, frozenset):
            return {kind.__name__: sorted((_encoded(x, below) for x in value), key=json.dumps)}
        case dict() if kind is dict:
            return {"dict": [[_encoded(k, below), _encoded(v, below)] for k, v in value.items()]}
        case FunctionCall():
            return {"call": _encoded(list(value.arguments), below)}
        case CallScript():
            steps = [[method, list(operands)] for method, operands in value.steps]
            return {"script": _encoded([list(value.arguments), steps], below)}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        name = f"{kind.__module__.rpartition('.')[2]}.{kind.__qualname__}"
        fields = [getattr(value, each.name) for each in dataclasses.fields(value)]
        return {"record": [name, _encoded(fields, below)]}
    raise _CannotSay


_AS_THEY_ARE = (type(None), bool, str)


@dataclasses.dataclass(frozen=True, slots=True)
class _Decoder:
    records: Records

    def untagged(self, tagged: dict[str, Any]) -> Any:
        """What an object of one key stands for; what is inside it is read already."""
        if len(tagged) != 1:
            raise _CannotSay
        ((tag, inside),) = tagged.items()
        if tag == "record":
            return self._record(*inside)
        if tag not in _DECODERS:
            raise _CannotSay
        return _DECODERS[tag](inside)

    def _record(self, name: Any, values: Any) -> Any:
        kind = self.records(name) if isinstance(name, str) else None
        if kind is None or not dataclasses.is_dataclass(kind):
            raise _CannotSay
        return kind(*values)


def _script(parts: Any) -> CallScript:
    """Steps are pairs of a method and a list, or of two in tuples, as they were written before."""
    arguments, steps = parts
    for method, operands in steps:
        if type(method) is not str or type(operands) not in (list, tuple):
            raise _CannotSay
    return CallScript(
        arguments=tuple(arguments),
        steps=tuple((method, tuple(operands)) for method, operands in steps),
    )


def _hex(digits: Any) -> int:
    return int(digits, 16)


_DECODERS: Mapping[str, Callable[[Any], object]] = MappingProxyType(
    {
        "int": _hex,
        "float": float,
        "bytes": bytes.fromhex,
        "tuple": tuple,
        "set": set,
        "frozenset": frozenset,
        "dict": dict,
        "call": lambda arguments: FunctionCall(arguments=tuple(arguments)),
        "script": _script,
    }
)
