"""What was found of a round's problems, in files beside its journal: written whole, before the
event that closes the step, and never changed.

The journal has the facts that a scorecard needs; these have what a report shows besides, such as
the failing case and where a sheet parts from the truth. Any frozen dataclass of judge.model can be
kept: what is read back is held against its types.
"""

from __future__ import annotations

import dataclasses
import json
import types
from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from judge.errors import RoundUnavailable
from judge.rounds.durable import write_whole, writing_to
from judge.rounds.store import RoundFolder

FOUND = "found"
VERDICT, TRACE, EXAMPLES, DRAFTS = "verdict", "trace", "examples", "drafts"

T = TypeVar("T")


def path_of(round: RoundFolder, slug: str, what: str) -> Path:
    """``what`` is VERDICT, TRACE, EXAMPLES or DRAFTS."""
    return round.folder / FOUND / f"{slug}.{what}.json"


def keep(path: Path, found: object) -> None:
    """Write ``found``, a dataclass. Raises RoundUnavailable."""
    content = json.dumps(_data(found), default=repr, allow_nan=True).encode("ascii")
    with writing_to(path):
        path.parent.mkdir(exist_ok=True)
        write_whole(path, content)


def recall(path: Path, kind: type[T]) -> T | None:
    """What ``keep`` wrote, or None where nothing was. Raises RoundUnavailable where the file holds
    anything else."""
    try:
        content = json.loads(path.read_bytes())
    except FileNotFoundError:
        return None
    except OSError as error:
        raise RoundUnavailable(path, f"cannot be read: {error.strerror}") from None
    except (ValueError, RecursionError):
        raise RoundUnavailable(path, "is no JSON") from None
    try:
        return cast(T, _value(kind, content))
    except (KeyError, TypeError, ValueError) as error:
        raise RoundUnavailable(path, f"is not what was written: {error}") from None


def _data(value: Any) -> Any:
    """Plain JSON. What is none, such as a set in a counterexample, becomes text."""
    if dataclasses.is_dataclass(value):
        return {each.name: _data(getattr(value, each.name)) for each in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (frozenset, set)):
        return sorted(map(_data, value))
    if isinstance(value, (tuple, list)):
        return [_data(each) for each in value]
    if isinstance(value, Mapping):
        return {str(key): _data(each) for key, each in value.items()}
    return value


def _value(kind: Any, data: Any) -> Any:
    if kind in (Any, object):
        return data
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (types.UnionType, Union):
        return _one_of(arguments, data)
    if origin is tuple:
        return _tuple(arguments, data)
    if origin is frozenset:
        return frozenset(_value(arguments[0], each) for each in data)
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        hints = get_type_hints(kind)
        names = [each.name for each in dataclasses.fields(kind) if each.name in data]
        return kind(**{name: _value(hints[name], data[name]) for name in names})
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(data)
    return _plain(kind, data)


def _one_of(kinds: tuple[Any, ...], data: Any) -> Any:
    """Every union in the model is ``X | None``."""
    if data is None:
        return None
    (kind,) = (each for each in kinds if each is not types.NoneType)
    return _value(kind, data)


def _tuple(kinds: tuple[Any, ...], data: Any) -> tuple[Any, ...]:
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        return tuple(_value(kinds[0], each) for each in data)
    return tuple(_value(kind, each) for kind, each in zip(kinds, data, strict=True))


def _plain(kind: Any, data: Any) -> Any:
    wanted = (int, float) if kind is float else kind
    if not isinstance(data, wanted):
        raise TypeError(f"{kind.__name__} is wanted, not {type(data).__name__}")
    return float(data) if kind is float else data
