"""On which line of a TOML text a key stands, for error messages.

A scan of lines, not a parser: what is written unusually is not found, and the answer is 0. Lines
count from 1; ``after`` is the line where the table begins that the key belongs to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_HEADER = re.compile(r"\s*\[{1,2}\s*([A-Za-z0-9_.\- \"']+?)\s*\]{1,2}\s*(#.*)?$")


def line_of_key(text: str, after: int, key: str) -> int:
    """The first line of the table that spells ``key =``."""
    spelled = re.compile(rf"""(^|[\s{{,"']){re.escape(key)}["']?\s*=""")
    for number, line in _lines(text, after):
        if number > after and _HEADER.match(line):
            return 0
        if spelled.search(line):
            return number
    return 0


def line_of_table(text: str, after: int, path: tuple[str, ...], nth: int) -> int:
    """The line of the ``nth`` header ``[path]`` or ``[[path]]``, or of the ``nth`` inline table."""
    left = nth
    for number, line in _lines(text, after):
        if (match := _HEADER.match(line)) and tuple(match[1].split(".")) == path:
            if left == 0:
                return number
            left -= 1
    return _line_of_inline_table(text, line_of_key(text, after, path[-1]), nth)


def _line_of_inline_table(text: str, after: int, nth: int) -> int:
    opened = 0
    for number, line in _lines(text, after):
        opened += line.count("{")
        if after and opened > nth:
            return number
    return after


def _lines(text: str, first: int) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.splitlines(), start=1):
        if number >= first:
            yield number, line
