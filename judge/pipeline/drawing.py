"""The cases of hidden tests without a submission: what the one with that seed would get."""

from __future__ import annotations

from typing import Any

from judge.authoring import Property
from judge.pipeline.drawn import DrawnCases
from judge.pipeline.search import search
from judge.pipeline.trying import guarded


def seed_of(prop: Property, seed: int) -> str:
    """What the cases of ``prop`` are drawn from."""
    return f"{seed}:{prop.name}"


def draw(prop: Property, seed: int, known: DrawnCases, *, times: int = 1) -> tuple[Any, ...]:
    """The cases of ``prop`` in the order in which a right submission gets them, or ``times`` as
    many. What is ``known`` already is not drawn again. Raises JudgeFault where its generator fails.
    """
    cases: list[Any] = []

    def keep(case: Any) -> bool:
        cases.append(case)
        return False

    guarded(
        prop.name,
        lambda: search(
            prop.given(),
            keep,
            cases=times * prop.cases,
            seed=seed_of(prop, seed),
            drawn=known.of(prop.name, seed),
            shrink=False,
        ),
    )
    return tuple(cases)
