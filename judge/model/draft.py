"""Drafts: helpers as an assistant would give them, right or with an authored fault. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

MOST_DRAFT_LINES = 15


class FaultKind(StrEnum):
    BOUNDARY = "boundary"
    TIE_RULE = "tie rule"
    WRAP_AROUND = "wrap-around"
    MISSING_UNDO = "missing undo"
    STALE_VALUE = "stale value"
    ALIAS = "alias or mutable default"
    WRONG_KEY = "wrong key"
    EMPTY_CASE = "empty case"
    BUILT_IN_HASH = "built-in hash"
    UNSORTED_INPUT = "unsorted input"


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """One call of a helper and the answer that is right, both as literals in plain notation."""

    call: str
    expected: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What is wrong with a draft: the ``lines`` at fault, counted from 1; on the ``witness`` the
    draft ``gives`` another answer than the right one; None where that changes from process to
    process."""

    kind: FaultKind
    lines: tuple[int, ...]
    why: str
    witness: Witness
    gives: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One way to fill a slot. ``name`` is the author's and is never shown before the lock;
    ``right_text`` is a right draft of the slot, so that a draft can be graded by itself. ``fault``
    is None where the draft is right."""

    slot: str
    name: str
    promise: str
    text: str
    right_text: str
    fault: Fault | None = None

    @property
    def right(self) -> bool:
        return self.fault is None

    @property
    def lines(self) -> int:
        return len(self.text.splitlines())


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A helper that a solution can use. ``host`` is a whole solution but for the helper."""

    name: str
    promise: str
    host: str
    drafts: tuple[Draft, ...]

    @property
    def right(self) -> tuple[Draft, ...]:
        return tuple(each for each in self.drafts if each.right)

    @property
    def flawed(self) -> tuple[Draft, ...]:
        return tuple(each for each in self.drafts if not each.right)

    def hosted(self, draft: Draft) -> str:
        """The solution with ``draft`` for its helper."""
        return f"{self.host.rstrip()}\n\n\n{draft.text}"
