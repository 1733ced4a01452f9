"""Inputs to trace by hand, as authored, and what a solver's hash comes to in them. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from judge.model.trace import Place, TraceCase

_NOTHING: Mapping[str, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthoredCase:
    """A trace case as its author wrote it. ``hashes`` are the numbers of single characters, empty
    where the input hashes nothing; with ``any_hash`` no answer depends on them. ``expected`` is as
    in ``ShownCase``; ``line`` is where the case begins in its file."""

    case: TraceCase
    expected: tuple[object, ...]
    hashes: Mapping[str, int] = field(default_factory=lambda: _NOTHING)
    any_hash: bool = True
    line: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HashFunction:
    """A function of the solver's that hashes: its qualified name, its ``def``, and whether its
    first parameter is the instance."""

    name: str
    place: Place
    of_instance: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenHash:
    """A call of one of ``functions`` comes to the sum of the ``numbers`` of all characters in its
    arguments; characters that have none count nothing."""

    functions: tuple[HashFunction, ...]
    numbers: Mapping[str, int]
