"""Where a language model is, and what it says. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

SECONDS = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """``base_url`` is what the path ``/chat/completions`` is put behind. ``seconds`` are for one
    reply. The key is never shown, and None where none is wanted."""

    base_url: str
    model: str
    key: str | None = field(default=None, repr=False)
    seconds: float = SECONDS


class Speaker(StrEnum):
    SYSTEM = "system"
    USER = "user"


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    speaker: Speaker
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Lines of a reply that belong together: all prose, or all code."""

    text: str
    is_code: bool
