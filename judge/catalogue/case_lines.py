"""Splits a line of the case notation into call, answer and comment. Looks at brackets and quotes
only, in time linear in the line, so that whatever the line holds is refused or passed on soon."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from judge.catalogue.literals import MAX_DEPTH, NotPlain

MAX_LINE = 100_000
"""Characters; a longer line is refused unread."""

_TOKEN = re.compile(
    r"""(?P<text>"(?:[^"\\]+|\\.)*+"|'(?:[^'\\]+|\\.)*+')
    |(?P<unclosed>["'])|(?P<arrow>->)|(?P<comment>\#)|(?P<open>[\[({])|(?P<close>[\])}])
    |[^"'\-\#\[({\])}]+|-""",
    re.DOTALL | re.VERBOSE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLine:
    """``call`` and ``comment`` are empty, and ``answer`` None, where the line has none."""

    number: int
    text: str
    call: str
    answer: str | None
    comment: str

    @property
    def is_code(self) -> bool:
        return bool(self.call) or self.answer is not None

    @property
    def is_comment(self) -> bool:
        return not self.is_code and not self.is_blank

    @property
    def is_blank(self) -> bool:
        return not self.text.strip()


def split_line(line: str, number: int) -> CaseLine:
    """The parts of one line. Raises NotPlain."""
    if len(line) > MAX_LINE:
        raise NotPlain(f"the line has {len(line):,} characters; {MAX_LINE:,} are allowed")
    arrow, end = _marks(line)
    call = line[: end if arrow is None else arrow].strip()
    answer = None if arrow is None else line[arrow + 2 : end].strip()
    comment = line[end + 1 :].strip()
    return CaseLine(number=number, text=line, call=call, answer=answer, comment=comment)


def _marks(line: str) -> tuple[int | None, int]:
    """Where the arrow stands, if there is one, and where the comment or the line ends."""
    arrow, depth = None, 0
    for kind, at in _tokens(line):
        if kind == "comment":
            return _closed(arrow, depth), at
        if kind == "unclosed":
            raise NotPlain(f"the quote {line[at : at + 20]} is not closed")
        if kind == "arrow" and depth == 0:
            if arrow is not None:
                raise NotPlain("the line has two ->")
            arrow = at
        depth += (kind == "open") - (kind == "close")
        if depth < 0:
            raise NotPlain(f"the bracket {line[at]} closes nothing")
        if depth > MAX_DEPTH:
            raise NotPlain(f"brackets nest deeper than {MAX_DEPTH}")
    return _closed(arrow, depth), len(line)


def _closed(arrow: int | None, depth: int) -> int | None:
    if depth:
        raise NotPlain("a bracket is not closed; a call stands on one line")
    return arrow


def _tokens(line: str) -> Iterator[tuple[str | None, int]]:
    for match in _TOKEN.finditer(line):
        yield match.lastgroup, match.start()
