"""What long work tells whoever watches it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """``done`` of ``total`` parts of ``stage`` are finished; ``total`` is 0 where unknown."""

    stage: str
    done: int = 0
    total: int = 0


Listener = Callable[[Progress], None]


def nobody(progress: Progress) -> None:
    """The listener for work that no one watches."""
