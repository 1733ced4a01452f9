"""Which layers of protection really hold on this machine: each is tried, none is believed.

``python -m sandbox.doctor`` prints the findings with a remedy each, and the grade.
"""

from __future__ import annotations

import sys

from sandbox.layers import Grade, Layer, LayerStatus, grade
from sandbox.walls import (
    landlock,
    macos,
    parent_death,
    parent_hidden,
    privileges,
    probe,
    rlimits,
    seccomp,
)

_MEANING = {
    Grade.FULL: "system calls, files and resources are closed off",
    Grade.STRONG: "system calls and resources are closed off; files by the system-call filter only",
    Grade.BASIC: "the profile of macOS and a watch over memory hold the worker",
    Grade.WEAK: "only limits and the language wall hold the worker; judging needs an explicit flag",
}


def examine() -> tuple[LayerStatus, ...]:
    """Try every layer of this system by real attacks, in processes made for it."""
    if sys.platform == "darwin":
        profile = {Layer.PROFILE: macos.__name__, Layer.RLIMITS: rlimits.__name__}
        return (*probe.try_layers(profile), macos.try_watch())
    return probe.try_layers(
        {
            Layer.SECCOMP: seccomp.__name__,
            Layer.LANDLOCK: landlock.__name__,
            Layer.RLIMITS: rlimits.__name__,
            Layer.NO_NEW_PRIVS: privileges.__name__,
            Layer.PARENT_DEATH: parent_death.__name__,
            Layer.PARENT_HIDDEN: parent_hidden.__name__,
        }
    )


def report(statuses: tuple[LayerStatus, ...]) -> str:
    """Return the findings as plain text, one layer a paragraph and the grade last."""
    found = grade(statuses)
    lines = [line for status in statuses for line in _paragraph(status)]
    return "\n".join([*lines, "", f"grade: {found} - {_MEANING[found]}"])


def _paragraph(status: LayerStatus) -> list[str]:
    lines = [f"{status.layer:<14} {status.state:<12} {status.detail}"]
    return [*lines, f"{'':<14} remedy: {status.remedy}"] if status.remedy else lines


if __name__ == "__main__":
    print(report(examine()))  # noqa: T201 - this module is a command
