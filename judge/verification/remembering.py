"""Hidden tests whose large cases are built once, and whose right answers are checked once.

Building a large case and checking the answers takes as long as many a solution takes for it. For
many solutions under one seed the case is the same, and so, most often, is what right ones answer.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from judge.authoring import LargeCase, same
from judge.catalogue.hidden import Hidden
from judge.model.case import Mismatch, Run
from judge.pipeline.trying import Check


def remembering(hidden: Hidden) -> Hidden:
    """The same tests; of each large case the first input at its own size is kept."""
    return replace(hidden, large=tuple(map(_remembering, hidden.large)))


def known(large: LargeCase, case: Any, right: Sequence[Any]) -> LargeCase:
    """The large case with its input made already, and answers that pass it."""
    return replace(large, build=lambda n, rng: case, check=unless_as(right, large.check))


def unless_as(right: Sequence[Any], check: Check) -> Check:
    """``check`` for answers that are others than ``right``, which pass it."""
    spelt = repr(tuple(right))  # of plain data that tells values and types, and fast

    def checked(case: Any, answers: Sequence[Any]) -> Mismatch | None:
        alike = repr(tuple(answers)) == spelt or same(tuple(right), tuple(answers))
        return None if alike else check(case, answers)

    return checked


def _remembering(large: LargeCase) -> LargeCase:
    remembered = _Remembered(large)
    return replace(large, build=remembered.build, runs=remembered.runs, check=remembered.check)


class _Remembered:
    """The input of a large case at its own size, its calls, and the check of its answers."""

    def __init__(self, large: LargeCase) -> None:
        self._large = large
        self._made: tuple[Any, tuple[Run, ...]] | None = None
        self._made_of: object = None
        """What it was drawn from."""
        self._check: Check | None = None
        """Which passes without asking what was right before; None as long as nothing was."""

    def build(self, n: int, rng: random.Random) -> Any:
        state = rng.getstate()
        if n != self._large.n or (self._made is not None and state != self._made_of):
            return self._large.build(n, rng)
        if self._made is None:
            case = self._large.build(n, rng)
            self._made, self._made_of = (case, self._large.runs(case)), state
        return self._made[0]

    def runs(self, case: Any) -> tuple[Run, ...]:
        if self._made is not None and case is self._made[0]:
            return self._made[1]
        return self._large.runs(case)

    def check(self, case: Any, answers: Sequence[Any]) -> Mismatch | None:
        if self._made is None or case is not self._made[0]:
            return self._large.check(case, answers)
        if self._check is not None:
            return self._check(case, answers)
        mismatch = self._large.check(case, answers)
        if mismatch is None:
            self._check = unless_as(answers, self._large.check)
        return mismatch
