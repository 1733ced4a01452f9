"""What became of a problem package."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """The problem as it was written. ``references`` counts those of each verdict's folder;
    ``notes`` say in a sentence each what was left out or assumed."""

    slug: str
    title: str
    folder: Path
    examples: int
    secret: int
    references: dict[str, int]
    notes: tuple[str, ...]
