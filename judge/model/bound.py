"""Bounds that a statement names, and whether the drawn cases reach them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bound:
    """``name`` is the bound in the statement's words; ``reached`` says whether a call reaches it.
    It gets the arguments of a function's call, one by one, or the ``CallScript`` of a class."""

    name: str
    reached: Callable[..., bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class BoundReached:
    """How many of the cases that a submission gets reach the bound ``name``: of the properties, or
    where none of these does, of the large ones."""

    name: str
    cases: int
