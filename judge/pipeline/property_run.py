"""All properties of a problem tried on one submission: kept cases first, then new ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from judge.authoring import Property
from judge.model.progress import Listener, Progress
from judge.model.verdict import PropertyResult
from judge.pipeline.bank import CaseBank, KeptCase, by_seed
from judge.pipeline.drawn import DrawnCases
from judge.pipeline.property_search import PropertySearch
from judge.pipeline.refusal import Refusal
from judge.pipeline.trying import Earlier
from judge.pipeline.workers import Workers

TURNS = 3
"""Of so many properties whose cases are kept one gets new cases, another one under another seed."""


@dataclass(slots=True, kw_only=True)
class PropertyRun:
    """Ends at the first case that fails; ``seed`` is then the one that draws it. Without a ``bank``
    the seed decides every case."""

    workers: Workers
    earlier: Earlier
    drawn: DrawnCases
    bank: CaseBank | None
    decode: Callable[[str], Any]
    seed: int
    shrink: bool
    listen: Listener
    known_slow: bool = False
    _searches: dict[str, PropertySearch] = field(default_factory=dict)
    _failing: str | None = None

    def run(
        self, properties: Sequence[Property]
    ) -> tuple[Refusal | None, tuple[PropertyResult, ...]]:
        """The refusal, if there is one, and a result for each property that had cases."""
        refusal = self._kept(properties, self.bank) if self.bank is not None else None
        if refusal is None:
            refusal = self._new(properties)
        return refusal, tuple(
            PropertyResult(
                name=prop.name,
                cases=self._searches[prop.name].drawn,
                passed=prop.name != self._failing,
            )
            for prop in properties
            if prop.name in self._searches
        )

    def _kept(self, properties: Sequence[Property], bank: CaseBank) -> Refusal | None:
        for kept in (bank.killers, bank.others):
            for prop in properties:
                refusal = self._replayed(prop, kept(prop), bank)
                if refusal is not None:
                    return refusal
        return None

    def _replayed(self, prop: Property, kept: Sequence[KeptCase], bank: CaseBank) -> Refusal | None:
        for seed, drawn in by_seed(kept, self.decode):
            searching = self._search(prop)
            refusal = searching.replay(seed, drawn, shrink=self.shrink)
            if refusal is not None:
                return self._refused(prop, seed, refusal, bank)
        return None

    def _new(self, properties: Sequence[Property]) -> Refusal | None:
        for place, prop in enumerate(properties):
            cases = prop.cases if self.bank is None else self.bank.new_cases(prop)
            if cases < prop.cases and (self.seed + place) % TURNS:
                continue
            searching = self._search(prop)
            refusal = searching.run(self.seed, cases=cases, shrink=self.shrink)
            if refusal is not None:
                return self._refused(prop, self.seed, refusal, self.bank)
            if self.bank is not None:
                self.bank.add(prop, self.seed, self.drawn.of(prop.name, self.seed).cases)
        return None

    def _search(self, prop: Property) -> PropertySearch:
        self.listen(Progress(stage=prop.name, total=prop.cases))
        if prop.name not in self._searches:
            self._searches[prop.name] = PropertySearch(
                prop,
                self.workers,
                self.earlier,
                self.drawn,
                self.listen,
                known_slow=self.known_slow,
            )
        return self._searches[prop.name]

    def _refused(
        self, prop: Property, seed: int, refusal: Refusal, bank: CaseBank | None
    ) -> Refusal:
        self._failing, self.seed = prop.name, seed
        failed = self._searches[prop.name].failed
        if bank is not None and failed is not None:
            bank.kill(prop, seed, failed)
        return refusal
