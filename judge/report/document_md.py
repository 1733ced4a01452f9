"""A document as Markdown (CommonMark with tables)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import assert_never

from judge.report.document import (
    Block,
    Code,
    Diff,
    Document,
    Folded,
    Heading,
    Items,
    Picture,
    Prose,
    Rows,
    Says,
)
from judge.report.escape import escape, one_line

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")


def markdown(document: Document) -> str:
    return "\n\n".join(text for block in document for text in _written(block) if text) + "\n"


def _written(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield f"{'#' * block.level} {_plain(block.text)}"
        case Says():
            yield "\n".join(map(_plain, block.text.split("\n")))
        case Items():
            yield "\n".join(f"- {_plain(text)}" for text in block.texts)
        case Rows():
            yield _table(block)
        case Code():
            yield _fenced(block.text, "python")
        case Diff():
            yield _fenced("\n".join(block.lines), "diff")
        case Picture():
            yield _plain(block.text)
        case Prose():
            yield escape(block.markdown.strip())
        case Folded():
            yield f"**{_plain(block.title)}**"
            for each in block.blocks:
                yield from _written(each)
        case _:
            assert_never(block)


def _table(block: Rows) -> str:
    rows = [block.heads, tuple("---" for _ in block.heads), *block.rows]
    cells = [[each if at == 1 else _plain(each) for each in row] for at, row in enumerate(rows)]
    return "\n".join(f"| {' | '.join(row)} |" for row in cells)


def _fenced(text: str, language: str) -> str:
    """Fenced with more backticks than stand in it anywhere."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{escape(text.rstrip())}\n{fence}"


def _plain(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", one_line(text))
