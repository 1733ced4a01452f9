"""Long literals, scripts and outputs cut in the middle, saying how much there is."""

from __future__ import annotations

from collections.abc import Sequence

from judge.report.escape import escape, one_line

LITERAL_CHARACTERS = 240
SHOWN_LINES = 20


def literal(text: str, *, most: int = LITERAL_CHARACTERS) -> str:
    """One line of at most about ``most`` characters: both ends, and the size of the whole."""
    shown = one_line(text) if len(text) <= most else text
    if len(shown) <= most:
        return shown
    head, tail = most * 2 // 3, most // 3
    return f"{one_line(text[:head])} ... {one_line(text[-tail:])}  ({len(text):,} characters)"


def lines(text: str, *, most: int = SHOWN_LINES) -> list[str]:
    """The lines of ``text``: the first and last ones, each cut, and how many are left out."""
    every = text.split("\n")
    if len(every) <= most:
        return [_cut(line) for line in every]
    head, tail = most // 3, most - most // 3
    left_out = f"... {len(every) - head - tail:,} lines left out ..."
    return [*map(_cut, every[:head]), left_out, *map(_cut, every[-tail:])]


def block(text: str, *, most: int = SHOWN_LINES) -> str:
    """``lines`` as one text."""
    return "\n".join(lines(text.rstrip("\n"), most=most))


def joined(parts: Sequence[str], *, word: str = "and") -> str:
    """``a, b and c``."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {word} {parts[-1]}"


def counted(number: int, noun: str) -> str:
    """``1 case``, ``2 cases``, ``1,000 cases``, ``no cases``; ``noun`` forms its plural with s."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}" if number else f"no {noun}s"


def _cut(line: str) -> str:
    if len(line) <= LITERAL_CHARACTERS:
        return escape(line)
    indent = line[: len(line) - len(line.lstrip(" "))]
    return indent[:LITERAL_CHARACTERS] + literal(line.lstrip(" "))
