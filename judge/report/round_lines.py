"""A line of what the commands of a round say. No rich: see judge.cli.desk.screen."""

from __future__ import annotations

from typing import NamedTuple

LABEL_CELLS = 11


class Line(NamedTuple):
    """``style`` is one of the theme in judge.report.console, for the whole line; what does not fit
    goes on below, indented by ``hang``."""

    text: str
    style: str = ""
    hang: int = 0


def plain(text: str = "", *, style: str = "") -> Line:
    """A line that goes on where it begins."""
    return Line(text=text, style=style, hang=len(text) - len(text.lstrip(" ")))


def field(label: str, text: str, *, style: str = "") -> Line:
    """``label`` in a column of its own, and ``text`` beside it."""
    return Line(text=f"{label:<{LABEL_CELLS}}{text}", style=style, hang=LABEL_CELLS)


def folded(line: Line, width: int) -> list[str]:
    """The line in parts of at most ``width``, except where one word is longer."""
    if len(line.text) <= width:
        return [line.text]
    import textwrap  # not in the way of a command whose lines are short

    return textwrap.wrap(
        line.text,
        width,
        subsequent_indent=" " * min(line.hang, width // 2),
        break_long_words=False,
        break_on_hyphens=False,
    )
