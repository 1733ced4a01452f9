"""The console that every report is printed on, and how it behaves off a terminal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import IO, Any, NoReturn

from rich.console import Console
from rich.theme import Theme

THEME = Theme(
    {
        "good": "green",
        "bad": "bold red",
        "quiet": "dim",
        "name": "bold",
        "label": "cyan",
        "markdown.code": "bold cyan",
        "markdown.h1": "bold",
        "markdown.h2": "bold",
        "markdown.h3": "bold",
    }
)


class ReportConsole(Console):
    """Plain text in, plain text out: no markup, no emoji names, no guessing at numbers."""

    def on_broken_pipe(self) -> NoReturn:
        """The reader went away: let the caller of the program decide (judge.cli.exits)."""
        self.quiet = True
        raise BrokenPipeError


def make_console(
    stream: IO[str] | None, *, environment: Mapping[str, str], width: int | None = None
) -> ReportConsole:
    """A console on ``stream`` (None is a closed one). Off a terminal it writes no control codes."""
    options: dict[str, Any] = {"file": stream} if stream is not None else {"quiet": True}
    return ReportConsole(
        markup=False,
        emoji=False,
        highlight=False,
        theme=THEME,
        width=width,
        _environ=dict(environment),
        **options,
    )
