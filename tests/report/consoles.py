"""Renders a report as a person without colour would see it."""

from __future__ import annotations

import io

from rich.console import RenderableType

from judge.report.console import make_console


def rendered(*renderables: RenderableType, width: int = 60) -> str:
    """On a plain console of this width, without the spaces at the ends of lines."""
    stream = io.StringIO()
    console = make_console(stream, environment={}, width=width)
    for each in renderables:
        console.print(each)
    return "\n".join(line.rstrip() for line in stream.getvalue().splitlines())


def on_a_terminal(renderable: RenderableType, *, width: int = 60) -> str:
    """Everything that a terminal would receive, control codes included."""
    stream = io.StringIO()
    environment = {"FORCE_COLOR": "1", "TERM": "xterm"}
    make_console(stream, environment=environment, width=width).print(renderable)
    return stream.getvalue()
