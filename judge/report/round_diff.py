"""How the code of a round changed from save to save."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.console import Group, RenderableType
from rich.text import Text

from judge.model.round import in_short
from judge.report.changes import diff_lines
from judge.report.escape import escape

STYLES = {"+": "good", "-": "bad", "@": "quiet"}
MOST_LINES = 60


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
    yield Text(f"{escape(change.slug)}, saved as {in_short(change.sha256)}", style="name")
    for line in diff_lines(change.before, change.after, most=MOST_LINES):
        yield Text(line, style=STYLES.get(line[:1], ""), overflow="fold")
