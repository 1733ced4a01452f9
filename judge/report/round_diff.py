"""How the code of a round changed from save to save."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.console import Group, RenderableType
from rich.text import Text

from judge.report import shorten
from judge.report.escape import escape

STYLES = {"+": "good", "-": "bad", "@": "quiet"}
MOST_LINES = 60
SHOWN_DIGITS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A save of the code of a problem, and the code before it."""

    slug: str
    sha256: str
    before: str
    after: str


def code_changes(changes: Sequence[Change]) -> Group:
    return Group(*(part for change in changes for part in _parts(change)))


def _parts(change: Change) -> Iterator[RenderableType]:
    yield Text()
    yield Text(f"{escape(change.slug)}, saved as {change.sha256[:SHOWN_DIGITS]}", style="name")
    diff = difflib.unified_diff(
        change.before.splitlines(), change.after.splitlines(), lineterm="", n=1
    )
    for line in shorten.lines("\n".join(list(diff)[2:]), most=MOST_LINES):
        yield Text(line, style=STYLES.get(line[:1], ""), overflow="fold")
