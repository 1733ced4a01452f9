"""What changed from one text to the next, as lines of a unified diff."""

from __future__ import annotations

import difflib

from judge.report import shorten


def diff_lines(before: str, after: str, *, most: int) -> list[str]:
    """At most ``most`` of them, with a line of context around each change."""
    diff = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=1)
    return list(shorten.lines("\n".join(list(diff)[2:]), most=most))
