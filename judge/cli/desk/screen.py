"""Lines on standard output, styled and folded, without rich: a command of a round starts at once
and is often called."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any

import click

from judge.report.round_lines import Line, folded

STYLES: Mapping[str, Mapping[str, Any]] = {
    "good": {"fg": "green"},
    "bad": {"fg": "red", "bold": True},
    "quiet": {"dim": True},
    "name": {"bold": True},
    "label": {"fg": "cyan"},
}
"""As in judge.report.console."""

NARROWEST, ORDINARY = 20, 80


def show(lines: Iterable[Line], environment: Mapping[str, str]) -> None:
    """Print each line, folded at the width of the terminal below its first word."""
    width = _columns(environment)
    colours = _wants_colours(environment)
    for line in lines:
        for part in folded(line, width):
            click.echo(_styled(part, line.style) if colours else part)


def _columns(environment: Mapping[str, str]) -> int:
    """COLUMNS, or the width of the terminal, or 80: as shutil has it, which is slow to import."""
    said = environment.get("COLUMNS", "")
    if said.isdecimal() and int(said) > 0:
        return max(NARROWEST, int(said))
    with suppress(OSError, ValueError, AttributeError):
        return max(NARROWEST, os.get_terminal_size(sys.stdout.fileno()).columns)
    return ORDINARY


def _styled(text: str, style: str) -> str:
    return click.style(text, **STYLES[style]) if style and text else text


def _wants_colours(environment: Mapping[str, str]) -> bool:
    if environment.get("NO_COLOR") or environment.get("TERM") in (None, "dumb"):
        return False
    return sys.stdout is not None and sys.stdout.isatty()
