"""What an instrumented run counted: units of work by place in the source. Pure types.

A *site* is a place that does work: an entry of a function, a pass of a loop, or a call or an
operator whose cost hides in C. Counts repeat to the digit, so growth is read off them first.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Category(StrEnum):
    """What one unit of work is."""

    OPS = "ops"
    """A function entered, or a pass of a loop."""
    ITER = "iter"
    """An element that C code consumed: ``sum``, ``min``, ``set(x)``, ``dict.update``."""
    COPY = "copy"
    """An element moved: slices, ``+``, ``list.insert``, ``join``, ``copy``."""
    SCAN = "scan"
    """An element looked at: ``in`` a list, ``index``, ``count``, a comparison of sequences."""
    SORT = "sort"
    """A comparison of a sort or of a heap or a search by halves."""
    LIMB = "limb"
    """A digit (30 bits) of a long integer that was worked on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """The units that one site did in one run. ``what`` says for people what stands there."""

    line: int
    what: str
    category: Category
    units: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Opaque:
    """C code without a model that was called: its cost is not in the counts."""

    line: int
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Everything that one instrumented run counted."""

    counts: tuple[Count, ...] = ()
    opaque: tuple[Opaque, ...] = ()
