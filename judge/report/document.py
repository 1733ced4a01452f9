"""A report as a list of blocks, which can be written as Markdown or as a page. Pure.

Texts are plain, and may come from a submission; whoever writes a block escapes it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """``level`` 1 is the title."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Says:
    """A paragraph. ``tone`` is "good", "bad", "soft" or nothing."""

    text: str
    tone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Items:
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """A table; every row has a cell for each of ``heads``. ``tones`` are those of the rows.
    ``mono``: the cells are code."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    tones: tuple[str, ...] = ()
    mono: bool = False

    def tone(self, at: int) -> str:
        return self.tones[at] if at < len(self.tones) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Diff:
    """Lines of a unified diff, without its head."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """An ``<svg>`` element, made here and safe; ``text`` says the same in words."""

    svg: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """Markdown of a problem's author."""

    markdown: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """Blocks below a title that are shown when asked for."""

    title: str
    blocks: tuple[Block, ...]


Block = Heading | Says | Items | Rows | Code | Diff | Picture | Prose | Folded
Document = Sequence[Block]
