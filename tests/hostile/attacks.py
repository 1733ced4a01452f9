"""The hostile programs of tests/hostile/files: what their first lines say.

Each is plain Python that attacks when it is run, defines ``solve`` and leaves a line that begins
with LEAKED in the name ``LEAKED``, and prints it, if it got what it wanted. Where it succeeds it
is harmless: it looks, and removes what it made.

    # expect: the verdict with both walls
    # kernel: how it ends behind the kernel wall alone: killed (SIGSYS), refused (an ordinary
    #         exception, or nothing gained), memory, ends, or the name of a signal
    # real:   yes, root (for root only), maybe (if the machine lets it), or no and why
    # tries:  what it is after
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

FILES = Path(__file__).parent / "files"
KEYS = ("expect", "kernel", "real", "tries")


@dataclass(frozen=True, slots=True, kw_only=True)
class Attack:
    """One hostile program."""

    name: str
    path: Path
    expect: str
    kernel: str
    real: str
    tries: str


def read(path: Path) -> Attack:
    """Return the attack of one file; ValueError if a first line is missing or out of order."""
    lines = path.read_text().splitlines()[: len(KEYS)]
    fields = dict(line.removeprefix("# ").split(": ", 1) for line in lines)
    if tuple(fields) != KEYS:
        raise ValueError(f"{path}: the first lines must be {', '.join(KEYS)}")
    name = path.relative_to(FILES).with_suffix("").as_posix()
    return Attack(name=name, path=path, **fields)


def kernel_attacks() -> tuple[Attack, ...]:
    """Every attack whose end behind the kernel wall alone is stated."""
    paths = sorted(FILES.glob("*/*.py"))
    return tuple(read(path) for path in paths if "\n# kernel: " in path.read_text())
