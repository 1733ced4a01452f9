"""What a candidate says of a draft that was given. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from judge.model.draft import Witness


@dataclass(frozen=True, slots=True, kw_only=True)
class Critique:
    """``lines`` are those said to be at fault, in order; ``witness`` a call with the answer that
    the helper owes."""

    accept: bool
    lines: tuple[int, ...] = ()
    witness: Witness | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftGiven:
    """A draft as the journal has it, ``name`` D1, D2 and so on. ``sha256`` is the hash of its
    text, ``record_sha256`` that of the draft with all that is known of it, which nothing shows
    before the lock. Times are used seconds. The last critique counts."""

    name: str
    slot: str
    sha256: str
    record_sha256: str
    used_seconds: float
    critique: Critique | None = None
    critiqued_at: float | None = None
