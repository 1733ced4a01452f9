"""Which layers of protection really hold on this machine: each is tried, none is believed.

``python -m sandbox.doctor`` prints the findings with a remedy each, and the grade.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from sandbox.layers import Grade, LayerStatus, grade
from sandbox.walls import landlock, macos, parent_death, parent_hidden, privileges, rlimits, seccomp

_MEANING = {
    Grade.FULL: "system calls, files and resources are closed off",
    Grade.STRONG: "system calls and resources are closed off; files by the system-call filter only",
    Grade.BASIC: "the profile of macOS and a watch over memory hold the worker",
    Grade.WEAK: "only limits and the language wall hold the worker; judging needs an explicit flag",
}


def examine() -> tuple[LayerStatus, ...]:
    """Try every layer of this system by real attacks, in processes made for it; about 0.5 s."""
    layers = _layers()
    with ThreadPoolExecutor(max_workers=len(layers)) as pool:
        return tuple(pool.map(lambda try_it: try_it(), layers))


def report(statuses: tuple[LayerStatus, ...]) -> str:
    """Return the findings as plain text, one layer a paragraph and the grade last."""
    found = grade(statuses)
    lines = [line for status in statuses for line in _paragraph(status)]
    return "\n".join([*lines, "", f"grade: {found} - {_MEANING[found]}"])


def _layers() -> tuple[Callable[[], LayerStatus], ...]:
    if sys.platform == "darwin":
        return (macos.try_it, macos.try_watch, rlimits.try_it)
    modules = (seccomp, landlock, rlimits, privileges, parent_death, parent_hidden)
    return tuple(module.try_it for module in modules)


def _paragraph(status: LayerStatus) -> list[str]:
    lines = [f"{status.layer:<14} {status.state:<12} {status.detail}"]
    return [*lines, f"{'':<14} remedy: {status.remedy}"] if status.remedy else lines


if __name__ == "__main__":
    print(report(examine()))  # noqa: T201 - this module is a command
