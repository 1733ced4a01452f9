"""What is counted, where, and how it is read.

Hooks have names with a space, so that no source can spell them. A hook counts and hands back a
call's result or its target, and nothing else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from itertools import count
from typing import Any

from sandbox.counts import Category, Count, Opaque, Reading

PREFIX = "meter "
FIRST = f"{PREFIX}0"
"""A name that the globals of instrumented code have, and no others."""

Hook = Callable[..., Any]
Pick = Callable[[Any], Any]
"""Gives, for what is about to be called, what to call in its place."""


class Kind:
    """One sort of work: what stands there, for people, and what its unit is. Compared by identity,
    so that counting one more is quick."""

    __slots__ = ("category", "what")

    def __init__(self, what: str, category: Category) -> None:
        self.what = what
        self.category = category


HASHED = Kind("hash of a long key", Category.SCAN)


class Tally:
    """Counts that C code makes by itself: each ``next()`` of ``counter`` is a unit."""

    __slots__ = ("base", "counter")

    def __init__(self) -> None:
        self.counter: count[int] = count(1)
        self.base = 1

    def reset(self) -> None:
        self.base = self._now()

    def units(self) -> int:
        return self._now() - self.base

    def _now(self) -> int:
        return int(repr(self.counter)[len("count(") : -1])  # the only look that moves nothing


class Site(dict[Kind, float]):
    """The work of one place in the source, by kind. A kind that is not there yet is 0."""

    __slots__ = ("line", "meter_callback", "opaque", "tallies", "written")

    def __init__(self, line: int, written: str, pick: Callable[[Site], Pick]) -> None:
        super().__init__()
        self.line = line
        self.written = written
        self.tallies: dict[Kind, Tally] = {}
        self.opaque = False
        self.meter_callback = pick(self)

    def __missing__(self, kind: Kind) -> float:
        return 0

    def tally(self, kind: Kind) -> count[int]:
        """A counter for C code to draw from; all of one kind at one site share it."""
        if kind not in self.tallies:
            self.tallies[kind] = Tally()
        return self.tallies[kind].counter

    def counts(self) -> Iterator[tuple[Kind, float]]:
        yield from self.items()
        for kind, tally in self.tallies.items():
            yield kind, tally.units()

    def reset(self) -> None:
        self.clear()
        self.opaque = False
        for tally in self.tallies.values():
            tally.reset()


Maker = Callable[[Site], Hook]
"""Makes the hook of one site."""


class Meter:
    """The counts of one instrumented module. ``hooks`` go into its ``__dict__`` before it runs."""

    def __init__(self, pick: Callable[[Site], Pick]) -> None:
        self._pick = pick
        self._hooks: dict[str, object] = {FIRST: True}
        self._sites: list[Site] = []

    @property
    def hooks(self) -> Mapping[str, object]:
        return self._hooks

    def site(self, line: int, written: str) -> Site:
        site = Site(line, written, self._pick)
        self._sites.append(site)
        return site

    def hook(self, function: Callable[..., Any]) -> str:
        """The name under which instrumented code finds ``function``."""
        name = f"{PREFIX}{len(self._hooks)}"
        self._hooks[name] = function
        return name

    def tick(self, line: int, what: str) -> str:
        """The name of a hook without arguments that counts one pass, and is true."""
        kind = Kind(what, Category.OPS)
        return self.hook(self.site(line, what).tally(kind).__next__)

    def reset(self) -> None:
        """Forget every count; what was built before the measured call is not its work."""
        for site in self._sites:
            site.reset()

    def reading(self) -> Reading:
        """The places that did work, by line; places alike on one line are one."""
        units: defaultdict[tuple[int, str, Category], float] = defaultdict(float)
        opaque: dict[tuple[int, str], None] = {}
        for site in self._sites:
            for kind, amount in site.counts():
                units[site.line, kind.what, kind.category] += amount
            if site.opaque:
                opaque[site.line, site.written] = None
        return Reading(
            counts=tuple(
                Count(line=line, what=what, category=category, units=amount)
                for (line, what, category), amount in sorted(units.items())
                if amount > 0
            ),
            opaque=tuple(Opaque(line=line, what=what) for line, what in sorted(opaque)),
        )
