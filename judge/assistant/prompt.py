"""A prompt, taken apart: what was asked in words, and what was pasted as code. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from judge.assistant.spelling import mended, plain

MOST_CHARACTERS = 20_000
MOST_PROSE = 3_000
"""Of longer prose the beginning and the end are read: that is where people ask."""
PASTED_LINES = 3
"""So many lines of code are a paste; fewer belong to a question about how something is written."""
OWN_NAME = "ownname"
"""Stands in the words of a prompt for the name of the entry point, a method of it or a function of
the candidate's."""

_FENCE = re.compile(r"^\s*(?:```|~~~)")
_CODE_LINE = re.compile(
    r"""\s*(?:
        (?:def|class|for|while|if|elif|else|try|except|finally|with|match|case)\b.*:\s*(?:\#.*|\.\.\.)?$
      | (?:def|class)\s+\w+.*:
      | (?:return|raise|yield|break|continue|pass|import|nonlocal|global)\b(?!.*\?)
      | from\s+\w+\s+import\b
      | @\w+
      | [\w.\[\], '"]+\s*(?:[-+*/%|&^]|//|\*\*|<<|>>)?=(?!=)\s*\S
      | [\w.]+\(.*\)\s*$
      | \#
    )""",
    re.VERBOSE,
)
_COMMENT = re.compile(r"#\s*(.*)")
_CLAUSE = re.compile(r"[.?!;,:\n]+(?=\s|$)|\b(?:and|then|but|also|plus)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """``prose`` is in the words of ``spelling``, without the pasted ``code``; its comments are
    prose, too."""

    prose: str
    code: str

    @property
    def pasted(self) -> bool:
        return sum(bool(line.strip()) for line in self.code.splitlines()) >= PASTED_LINES

    def clauses(self) -> list[str]:
        return [clause for part in _CLAUSE.split(self.prose) if (clause := part.strip())]


def read_prompt(text: str, *, known: frozenset[str], names: Iterable[str] = ()) -> Prompt:
    """``known`` are words that are rightly spelt; ``names`` become ``OWN_NAME``."""
    prose: list[str] = []
    code: list[str] = []
    for line, is_code in _lines(text):
        (code if is_code else prose).append(line)
    if is_definition := len(code) == 1 and code[0].lstrip().startswith(("def ", "class ")):
        prose = [*code, *prose]
    elif len(code) < PASTED_LINES:
        prose, code = text.splitlines(), []
    comments = [found[1] for line in code if (found := _COMMENT.search(line))]
    words = plain(_ends("\n".join([*prose, *comments])))
    if is_definition:
        words = words.replace("#", "\n")
    return Prompt(prose=mended(_named(words, names), known), code="\n".join(code))


def _ends(text: str) -> str:
    half = MOST_PROSE // 2
    return text if len(text) <= MOST_PROSE else f"{text[:half]}\n{text[-half:]}"


def _lines(text: str) -> Iterator[tuple[str, bool]]:
    """Each line, and whether it is code; the marks of a fence are neither."""
    fenced = inside = False
    for line in text.splitlines():
        if _FENCE.match(line):
            fenced = not fenced
            continue
        blank = not line.strip()
        indented = inside and line.startswith((" ", "\t"))
        inside = fenced or indented or bool(_CODE_LINE.match(line)) or (blank and inside)
        yield line, inside


def _named(words: str, names: Iterable[str]) -> str:
    for name in sorted({plain(name) for name in names if name}, key=len, reverse=True):
        words = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", OWN_NAME, words)
    return words
