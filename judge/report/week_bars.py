"""Attempts by week as bars of text: the accepted ones and the others."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from judge.model.review import Week

MOST_WEEKS = 12
DATE_CELLS = 12
WIDEST = 40
FULL, LIGHT = ("█", "░"), ("#", ".")


class WeekBars:
    """The latest weeks, oldest first; a cell is an attempt as long as all fit."""

    def __init__(self, weeks: Sequence[Week]) -> None:
        self._weeks = weeks[-MOST_WEEKS:]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        if not self._weeks:
            yield Text("no attempts yet", style="quiet")
            return
        said = [_said(each) for each in self._weeks]
        room = min(WIDEST, options.max_width - DATE_CELLS - max(map(len, said)))
        scale = min(1.0, max(1, room) / max(1, *(each.attempts for each in self._weeks)))
        full, light = LIGHT if options.ascii_only else FULL
        for each, words in zip(self._weeks, said, strict=True):
            good = round(each.accepted * scale)
            rest = round(each.attempts * scale) - good
            yield Text.assemble(
                (f"{each.monday.isoformat()}  ", "label"),
                (full * good, "good"),
                light * rest,
                words,
            )


def _said(week: Week) -> str:
    return f"  {week.attempts}, {week.accepted} accepted" if week.attempts else "-"
