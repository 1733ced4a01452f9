"""The hostile programs of tests/hostile/files: what their first lines say.

Each is plain Python and defines ``solve``. What leads to a prize leaves or returns a text that
begins with LEAKED if it got what it wanted. Where it succeeds it is harmless: it looks, and removes
what it made.

    # expect: how it ends with both walls: a verdict, or harmless (any end, and nothing gained)
    # kernel: how it ends behind the kernel wall alone, in a process that has imported whatever it
    #         wants: killed (SIGSYS), refused (an ordinary exception, or nothing gained), memory,
    #         ends, or the name of a signal
    # real:   yes, root (for root only), maybe (if the machine or this Python lets it), fools (the
    #         answer equals the right one in plain Python), or no and why
    # tries:  what it is after

In the place of the second line, attacks on the language wall say ``policy``: refused
(PolicyViolation), the name of another exception, or harmless; ``solve`` returns what it got hold
of. Attacks on limits, channel and answers say ``alone``: the verdict behind the kernel wall alone.
"""

from __future__ import annotations

import runpy
from dataclasses import dataclass
from pathlib import Path

FILES = Path(__file__).parent / "files"
ENDS = ("kernel", "policy", "alone")
_BUILT = "# The submission is SOURCE.\n"
"""Marks a file that builds the hostile program, where written out it would be too long to read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attack:
    """One hostile program. Exactly one of ``kernel``, ``policy`` and ``alone`` is stated."""

    path: Path
    expect: str
    real: str
    tries: str
    kernel: str = ""
    policy: str = ""
    alone: str = ""

    @property
    def name(self) -> str:
        return self.path.relative_to(FILES).with_suffix("").as_posix()

    @property
    def family(self) -> str:
        return self.path.parent.name

    @property
    def source(self) -> str:
        text = self.path.read_text("utf-8")
        return str(runpy.run_path(str(self.path))["SOURCE"]) if _BUILT in text else text


def read(path: Path) -> Attack:
    """Return the attack of one file; ValueError if a first line is missing or out of order."""
    lines = path.read_text("utf-8").splitlines()[:4]
    fields = dict(line.removeprefix("# ").split(": ", 1) for line in lines)
    if not any(tuple(fields) == ("expect", end, "real", "tries") for end in ENDS):
        raise ValueError(f"{path}: the first lines must be expect, {'|'.join(ENDS)}, real, tries")
    return Attack(path=path, **fields)


def all_attacks() -> tuple[Attack, ...]:
    return tuple(read(path) for path in sorted(FILES.glob("*/*.py")))


def kernel_attacks() -> tuple[Attack, ...]:
    """Every attack on the kernel wall."""
    return tuple(attack for attack in all_attacks() if attack.kernel)


def language_attacks() -> tuple[Attack, ...]:
    """Every attack on the language wall."""
    return tuple(attack for attack in all_attacks() if attack.policy)
