"""A case as text, exactly and safely: JSON with one tagged key for what JSON lacks."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from sandbox.calls import CallScript, FunctionCall

MAX_CHARACTERS = 1_000_000


def encode_case(case: object) -> str | None:
    """The text of a case, or None if it holds something that is not plain data or is huge."""
    try:
        text = json.dumps(_tag(case), allow_nan=False, separators=(",", ":"))
    except (TypeError, ValueError, RecursionError):
        return None
    return text if len(text) <= MAX_CHARACTERS else None


def decode_case(text: str) -> Any:
    """The case that ``encode_case`` wrote. Raises ValueError for any other text."""
    try:
        return _untag(json.loads(text))
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError(f"not a saved case: {error!r}") from None


def _tag(value: Any) -> object:
    kind = type(value)
    if value is None or kind in (bool, int, float, str):
        return value
    if kind is list:
        return [_tag(item) for item in value]
    if kind is tuple:
        return {"tuple": [_tag(item) for item in value]}
    if kind in (set, frozenset):
        return {kind.__name__: sorted((_tag(item) for item in value), key=repr)}
    if kind is dict:
        return {"dict": [[_tag(key), _tag(item)] for key, item in value.items()]}
    if kind is bytes:
        return {"bytes": value.hex()}
    if kind is FunctionCall:
        return {"function": _tag(value.arguments)}
    if kind is CallScript:
        return {"script": [_tag(value.arguments), _tag(value.steps)]}
    raise TypeError(f"{kind.__name__} is not plain data")


def _untag(value: Any) -> Any:
    if isinstance(value, list):
        return [_untag(item) for item in value]
    if not isinstance(value, dict):
        return value
    ((tag, body),) = value.items()
    return _UNTAGGED[tag](_untag(body))


_UNTAGGED: dict[str, Callable[[Any], Any]] = {
    "tuple": tuple,
    "set": set,
    "frozenset": frozenset,
    "dict": dict,
    "bytes": bytes.fromhex,
    "function": lambda arguments: FunctionCall(arguments=arguments),
    "script": lambda parts: CallScript(arguments=parts[0], steps=parts[1]),
}
