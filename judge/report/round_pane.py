"""The watching pane: how the round stands, and what was saved last."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from judge.model.round import RoundState
from judge.report.round_lines import Line, folded, plain
from judge.report.round_status import status_lines

LEAVE = "Ctrl-C leaves the watch; the round goes on"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pane:
    """``log`` are lines about what happened while it was watched, the latest last."""

    state: RoundState
    folder: str
    log: tuple[str, ...]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for line in self._lines():
            for part in folded(line, options.max_width):
                yield Text(part, style=line.style, no_wrap=True, overflow="ellipsis")

    def _lines(self) -> Iterator[Line]:
        yield from status_lines(self.state, folder=self.folder)
        yield plain()
        for text in self.log:
            yield plain(text, style="bad" if text.startswith("**") else "quiet")
        yield plain(LEAVE, style="quiet")
