"""Cases that earlier submissions were given, kept to be tried again before new ones are drawn.

Drawing a case takes hypothesis several times as long as trying it takes a worker. So most of what
a submission is given was drawn before, what refused another one first; the rest is new, and takes
the place of the oldest. A kept case that fails is drawn again by its seed, and so shrunk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from judge.authoring import Property
from judge.model.saved import encode_case
from judge.pipeline.drawn import Drawn, DrawnCase, key_of
from judge.pipeline.search import CASES_A_ROUND

NEW = 8
"""Of so many cases one is new, once as many are kept as a property has."""
MOST_KILLERS = 50


@dataclass(frozen=True, slots=True)
class KeptCase:
    """The ``text`` of a case that ``seed`` drew of a property in that ``round``; ``kills`` if it
    refused a submission."""

    seed: int
    round: int
    text: str
    kills: bool = False


@dataclass(slots=True)
class CaseBank:
    """The cases that are kept, by the name of the property: killers first, then the newest.
    Cases that cannot be written as text are not kept."""

    kept: dict[str, list[KeptCase]] = field(default_factory=dict)
    changed: bool = False

    @classmethod
    def of(cls, kept: Mapping[str, Iterable[KeptCase]]) -> CaseBank:
        return cls(kept={name: list(cases) for name, cases in kept.items()})

    def killers(self, prop: Property) -> list[KeptCase]:
        """The cases that refused another submission."""
        return [each for each in self.kept.get(prop.name, ()) if each.kills]

    def others(self, prop: Property) -> list[KeptCase]:
        return [each for each in self.kept.get(prop.name, ()) if not each.kills]

    def new_cases(self, prop: Property) -> int:
        """How many are to be drawn besides."""
        if len(self.kept.get(prop.name, ())) < prop.cases:
            return prop.cases
        return min(prop.cases, max(CASES_A_ROUND, prop.cases // NEW))

    def add(self, prop: Property, seed: int, drawn: Sequence[DrawnCase]) -> None:
        """Keep what was drawn of a property, and no more than it has cases; the oldest go."""
        killers, others = self.killers(prop), self.others(prop)
        known = {each.text for each in killers + others}
        texts = ((each, encode_case(each.case)) for each in drawn)
        new = [
            KeptCase(seed, each.round, text)
            for each, text in texts
            if text is not None and text not in known
        ]
        if new:
            self.kept[prop.name] = killers + (new + others)[: prop.cases]
            self.changed = True

    def kill(self, prop: Property, seed: int, drawn: DrawnCase) -> None:
        """This case refused a submission."""
        text = encode_case(drawn.case)
        if text is None:
            return
        killer = KeptCase(seed, drawn.round, text, kills=True)
        killers = [killer, *(each for each in self.killers(prop) if each.text != text)]
        others = [each for each in self.others(prop) if each.text != text]
        self.kept[prop.name] = killers[:MOST_KILLERS] + others
        self.changed = True


def by_seed(kept: Iterable[KeptCase], decode: Callable[[str], Any]) -> Iterator[tuple[int, Drawn]]:
    """The cases themselves with the seed that draws them; what has no meaning is left out."""
    for seed, cases in groupby(kept, key=lambda each: each.seed):
        decoded = [(each.round, decode(each.text)) for each in cases]
        yield (
            seed,
            Drawn([DrawnCase(n, key_of(case), case) for n, case in decoded if case is not None]),
        )
