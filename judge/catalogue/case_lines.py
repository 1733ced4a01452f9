"""Splits a line of the case notation into calls, answers and comment. Looks at brackets and quotes
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
    |(?P<next>;)|[^"'\-\#;\[({\])}]+|-""",
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


def split_line(line: str, number: int) -> list[CaseLine]:
    """One for each call of the line, which semicolons part, or one without a call. A comment is
    that of the last one. Raises NotPlain."""
    if len(line) > MAX_LINE:
        raise NotPlain(f"the line has {len(line):,} characters; {MAX_LINE:,} are allowed")
    calls, end = _marks(line)
    comment = line[end + 1 :].strip()
    *before, last = calls
    return [
        *(_case_line(line, number, call, "") for call in before),
        _case_line(line, number, last, comment),
    ]


@dataclass(frozen=True, slots=True)
class _Call:
    """Where a call begins, where its arrow stands, if there is one, and where it ends."""

    start: int
    arrow: int | None
    end: int


def _case_line(line: str, number: int, at: _Call, comment: str) -> CaseLine:
    call = line[at.start : at.end if at.arrow is None else at.arrow].strip()
    answer = None if at.arrow is None else line[at.arrow + 2 : at.end].strip()
    end = len(line) if comment else at.end
    text = line[at.start : end]
    return CaseLine(number=number, text=text, call=call, answer=answer, comment=comment)


def _marks(line: str) -> tuple[list[_Call], int]:
    """The calls, at least one, and where the comment or the line ends."""
    calls: list[_Call] = []
    start, arrow, depth, end = 0, None, 0, len(line)
    for kind, at in _tokens(line):
        if kind == "comment":
            end = at
            break
        if kind == "unclosed":
            raise NotPlain(f"the quote {line[at : at + 20]} is not closed")
        if kind == "arrow" and depth == 0:
            if arrow is not None:
                raise NotPlain("the call has two ->")
            arrow = at
        if kind == "next" and depth == 0:
            if line[start:at].strip():
                calls.append(_Call(start, arrow, at))
            start, arrow = at + 1, None
        depth += (kind == "open") - (kind == "close")
        if depth < 0:
            raise NotPlain(f"the bracket {line[at]} closes nothing")
        if depth > MAX_DEPTH:
            raise NotPlain(f"brackets nest deeper than {MAX_DEPTH}")
    if depth:
        raise NotPlain("a bracket is not closed; a call stands on one line")
    if not calls or line[start:end].strip():
        calls.append(_Call(start, arrow, end))
    return calls, end


def _tokens(line: str) -> Iterator[tuple[str | None, int]]:
    for match in _TOKEN.finditer(line):
        yield match.lastgroup, match.start()
