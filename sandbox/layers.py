"""The layers of protection around a worker, what became of each, and the grade they add up to.

Pure types: nothing here puts up or tries a layer. ``sandbox.walls`` puts them up,
``sandbox.doctor`` tries them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Layer(StrEnum):
    """One independent means of protection. What each one stops: sandbox/README.md."""

    RLIMITS = "rlimits"
    NO_NEW_PRIVS = "no_new_privs"
    LANDLOCK = "landlock"
    SECCOMP = "seccomp"
    LANGUAGE = "language"
    PARENT_DEATH = "parent_death"
    PARENT_HIDDEN = "parent_hidden"
    PROFILE = "sandbox-exec"
    RSS_WATCH = "rss_watch"


class State(StrEnum):
    """Whether a layer holds. OFF: it could hold here but does not; UNAVAILABLE: it cannot."""

    ON = "on"
    OFF = "off"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerStatus:
    """What became of one layer. ``detail`` is one line; ``remedy`` says how to get the layer."""

    layer: Layer
    state: State
    detail: str = ""
    remedy: str = ""

    @property
    def active(self) -> bool:
        return self.state is State.ON


class Grade(StrEnum):
    """How well a worker is held, best first."""

    FULL = "full"
    STRONG = "strong"
    BASIC = "basic"
    WEAK = "weak"


_NEEDS: tuple[tuple[Grade, frozenset[Layer]], ...] = (
    (Grade.FULL, frozenset({Layer.SECCOMP, Layer.LANDLOCK, Layer.RLIMITS})),
    (Grade.STRONG, frozenset({Layer.SECCOMP, Layer.RLIMITS})),
    (Grade.BASIC, frozenset({Layer.PROFILE, Layer.RSS_WATCH})),
)


def grade(statuses: Iterable[LayerStatus]) -> Grade:
    """Return the best grade whose layers are all on; ``WEAK`` if there is none.

    A layer that is reported twice counts only if every report says that it is on.
    """
    known = tuple(statuses)
    failed = {status.layer for status in known if not status.active}
    active = {status.layer for status in known if status.active} - failed
    return next((best for best, needed in _NEEDS if needed <= active), Grade.WEAK)
