"""How what a program printed is held against the answer of a case. Pure; paths are only named."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

Flags = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OutputRule:
    """``validator`` is the author's program that decides, or None: then tokens are compared.

    ``flags`` are its arguments, or those of the comparison; ``flags_of`` has other ones for the
    cases below a folder of ``data/``, such as ``secret/exact``. ``seconds`` of wall time is what
    the validator has for one case.
    """

    validator: Path | None = None
    flags: Flags = ()
    flags_of: tuple[tuple[str, Flags], ...] = ()
    seconds: float = 60.0

    def flags_for(self, case: str) -> Flags:
        """The flags for the case of that name: those of the innermost folder that has its own."""
        above = [(len(at), own) for at, own in self.flags_of if f"{case}/".startswith(f"{at}/")]
        return max(above, default=(0, self.flags))[1]
