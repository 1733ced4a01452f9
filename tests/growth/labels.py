"""The labelled corpus: functions whose growth in time and space is known (corpus/README.md).

Reads headers only. Running the functions is up to whoever measures them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

CORPUS = Path(__file__).parent / "corpus"
HALVES = ("tuned", "held_out")
CLASSES = ("O(1)", "O(log n)", "O(n)", "O(n log n)", "O(n^2)", "O(n^3)", "O(2^n)")
"""From the slowest growth to the fastest."""

_FIELDS = ("time", "space", "trap")
_FIELD = re.compile(r"# ([a-z]+): (\S.*)")


class MalformedHeader(ValueError):
    """A file of the corpus does not begin as it should: which file and line, and what was meant."""

    def __init__(self, path: Path, line: int, wrong: str) -> None:
        super().__init__(f"{path.parent.name}/{path.name}:{line}: {wrong}")
        self.path = path
        self.line = line


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """One function of the corpus. ``time`` and ``space`` are of ``CLASSES``."""

    name: str
    half: str
    time: str
    space: str
    trap: str | None
    path: Path


def load(half: str) -> tuple[Labelled, ...]:
    """All functions of one of ``HALVES``, by name. MalformedHeader for the first that is wrong."""
    if half not in HALVES:
        raise ValueError(f"no half {half!r} of the corpus; there are {' and '.join(HALVES)}")
    return tuple(read(path) for path in sorted((CORPUS / half).glob("*.py")))


def read(path: Path) -> Labelled:
    """One file's labels. MalformedHeader if it has none, or one that is not a class."""
    found = _header(path)
    for number, field in enumerate(("time", "space"), start=1):
        if field not in found:
            raise MalformedHeader(path, number, f"the header lacks '# {field}: CLASS'")
        if found[field] not in CLASSES:
            raise MalformedHeader(
                path, number, f"{field} is {found[field]!r}; write one of {', '.join(CLASSES)}"
            )
    return Labelled(
        name=path.stem,
        half=path.parent.name,
        time=found["time"],
        space=found["space"],
        trap=found.get("trap"),
        path=path,
    )


def _header(path: Path) -> dict[str, str]:
    """The fields of the comments before the first line of code, in their order."""
    found: dict[str, str] = {}
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        if not line.startswith("#"):
            break
        match = _FIELD.fullmatch(line.rstrip())
        expected = _FIELDS[len(found)] if len(found) < len(_FIELDS) else None
        if match is None or match[1] != expected:
            wanted = f"'# {expected}: ...'" if expected else "no more comments"
            raise MalformedHeader(path, number, f"expected {wanted} here, not {line!r}")
        found[match[1]] = match[2]
    return found
