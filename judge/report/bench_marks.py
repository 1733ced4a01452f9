"""How solutions are told apart on a terminal: a mark and a colour for each, by its place."""

from __future__ import annotations

MARKS = ("●", "▲", "■", "◆", "✚", "★")
ASCII_MARKS = ("o", "x", "+", "*", "#", "@")
COLOURS = (33, 166, 35, 170, 136, 37)
"""Of the 256-colour palette: each stands off a black and off a white background."""
ASCII = str.maketrans("┌┐└┘─│┤├┬┴┼µ", "++++-|+++++u")
"""For consoles that have neither boxes nor Greek."""


def marks(count: int, *, ascii_only: bool = False) -> list[str]:
    """The mark of each solution, on the plot and wherever it is named."""
    chosen = ASCII_MARKS if ascii_only else MARKS
    return [chosen[at % len(chosen)] for at in range(count)]


def style(at: int) -> str:
    """The colour of the solution in that place, as a style of rich."""
    return f"color({COLOURS[at % len(COLOURS)]})"
