"""What a traced run is asked to record and what it recorded: visits of places in the source, with
the values of variables there. Pure types.

A *spot* is one place where a probe stands; a *visit* is one time that the run came past it. Values
are texts; ``sandbox.tracing.writing`` says how they are written.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

BEFORE, BODY_END, FUNCTION_END, AFTER_VALUE = "before", "body-end", "function-end", "after-value"
"""Where a probe stands: directly before a statement, after the last statement of a loop's or of a
function's body, after the expression of a ``return``."""
RETURNED = "returns"
"""The expression of a column that holds what was returned last, at ``AFTER_VALUE`` and
``FUNCTION_END``."""
KEPT = 40
"""Visits of a run that are recorded; later ones are only counted."""
MOST_VISITS = 20_000
"""With so many a run is taken to come to no end."""
MOST_CONDITIONS = 40
"""Recorded between two visits: the last ones."""
LONGEST_VALUE = 2_000
"""Characters; of what is longer it is only said that it is."""
LONGEST_CONDITION = 200
ENDLESS = "!endless"
"""The outcome of a run that was stopped because of its visits."""

NodeKey = tuple[str, int, int, int, int]
"""A node of the tree: its type, ``lineno``, ``col_offset``, ``end_lineno``, ``end_col_offset``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced:
    """A function whose hash is given: a call of it comes to the sum of the numbers of all
    characters in its arguments. ``without_first`` leaves the instance out."""

    node: NodeKey
    without_first: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A visit there is labelled ``label``. ``function`` is the qualified name without
    ``<locals>``. With ``once``, all spots of the label have one visit in each activation of the
    function: the first that the run comes to."""

    label: str
    where: str
    node: NodeKey
    function: str
    once: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """A variable, or dotted attributes of one, or ``RETURNED``. It is read at visits in
    ``functions`` and keeps its value at others."""

    expression: str
    functions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tracing:
    """What to record, and which functions are ``replaced``, by ``numbers`` of single characters;
    others count nothing. The run ends with visit number ``most_visits``."""

    spots: tuple[Spot, ...]
    watched: tuple[Watched, ...]
    replaced: tuple[Replaced, ...] = ()
    numbers: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    most_visits: int = MOST_VISITS

    def as_plain(self) -> tuple[Any, ...]:
        """As a request carries it."""
        return (
            tuple((s.label, s.where, s.node, s.function, s.once) for s in self.spots),
            tuple((w.expression, w.functions) for w in self.watched),
            tuple((r.node, r.without_first) for r in self.replaced),
            dict(self.numbers),
            self.most_visits,
        )

    @classmethod
    def from_plain(cls, plain: tuple[Any, ...]) -> Tracing:
        spots, watched, replaced, numbers, most_visits = plain
        return cls(
            spots=tuple(
                Spot(label=a, where=b, node=c, function=d, once=e) for a, b, c, d, e in spots
            ),
            watched=tuple(Watched(expression=a, functions=b) for a, b in watched),
            replaced=tuple(Replaced(node=a, without_first=b) for a, b in replaced),
            numbers=numbers,
            most_visits=most_visits,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A condition of an ``if``, ``while`` or conditional expression, as it came out."""

    line: int
    text: str
    value: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """One visit. ``values`` has one entry a watched variable; None is not bound yet. ``shared``
    are pairs of those (indices) that hold the same mutable object. ``tested`` are the conditions
    since the visit before."""

    label: str
    values: tuple[str | None, ...]
    shared: tuple[tuple[int, int], ...] = ()
    tested: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Visits:
    """A traced run: its first ``KEPT`` visits, how many there were, and what the call returned, as
    a text; ``!KeyError`` if it raised, ``ENDLESS`` if it was stopped. ``raised`` are the names of
    the exception's class and of its built-in bases, empty if it raised nothing."""

    passed: tuple[Passed, ...]
    count: int
    outcome: str
    raised: tuple[str, ...] = ()
