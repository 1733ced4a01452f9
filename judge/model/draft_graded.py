"""What a critique is worth, found once the round is locked. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from judge.model.critique import Critique
from judge.model.draft import Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class WitnessFound:
    """What a right draft and the given one answer to a witness, as literals; None where a call
    came to no answer. ``proves``: the right answer is the expected one. ``tells_apart``: the given
    draft answers something else."""

    right: str | None
    given: str | None
    proves: bool
    tells_apart: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """Points for a critique, of 20, 25, 40 and 15."""

    verdict: float = 0.0
    lines: float = 0.0
    witness: float = 0.0
    repair: float = 0.0

    @property
    def total(self) -> float:
        return self.verdict + self.lines + self.witness + self.repair


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftGraded:
    """One draft of a round. ``critique`` None: it was never critiqued. ``adopted_at`` is when its
    text was first saved in the code, word for word but for the layout; None: never. ``repaired``:
    the fault is not in the code that was handed in; None where there is none to repair."""

    name: str
    draft: Draft
    given_at: float
    critique: Critique | None
    critiqued_at: float | None
    witness: WitnessFound | None
    repaired: bool | None
    adopted_at: float | None
    marks: Marks

    @property
    def adopted_after(self) -> float | None:
        """Seconds of the clock from giving to saving."""
        return None if self.adopted_at is None else self.adopted_at - self.given_at


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftsGraded:
    """All that were given for one problem, in their order."""

    drafts: tuple[DraftGraded, ...]
