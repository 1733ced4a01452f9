"""A solver's source. Text only: the judge's process never parses or compiles it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """``name`` is what the solver calls it (a file name); ``source`` its decoded text."""

    name: str
    source: str

    @property
    def digest(self) -> str:
        """SHA-256 of the source, in hex."""
        return hashlib.sha256(self.source.encode("utf-8", "surrogatepass")).hexdigest()
