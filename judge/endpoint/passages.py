"""Text as it arrives -> passages of prose and of code. Pure.

Prose is handed over line by line; code is held until all of it is there, for it is shown as a
whole or not at all. Code is what stands between fences, and any run of lines that look like code,
also as items of a list or in backticks: a model that leaves out the fences gets nothing past.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from judge.model.endpoint import Passage

_FENCE = re.compile(r"\s*(`{3,}|~{3,})")
_MARKER = re.compile(r"\s*(?:[-*>|]|\d+[.):])\s+(?=\S)")
_LOOKS_LIKE_CODE = re.compile(
    r"(?:\s{4,}|\t)\S"
    r"|\s*(?:async\s+)?(?:def|class|for|while|if|elif|with|match|case)\b.*:\s*(?:#.*)?$"
    r"|\s*(?:else|try|finally|except\b.*):\s*(?:#.*)?$"
    r"|\s*(?:return|yield|raise|nonlocal|global)\b(?!.*\.\s*$)"
    r"|\s*(?:import\s+[\w.]+(?:\s*,|\s+as\b|\s*$)|from\s+[\w.]+\s+import\b)"
    r"|\s*@\w+|\s*>>> "
    r"|\s*[\w.\[\], ]+\s*(?:[-+*/|&]|//|\*\*)?=(?!=)\s*\S"
    r"|.*\blambda\b.*:"
)


def passages(text: Iterable[str]) -> Iterator[Passage]:
    """``text`` in pieces as they come. Fences are left out."""
    code: list[str] = []
    fence: str | None = None
    for line in _lines(text):
        found = _FENCE.match(line)
        if fence is not None:
            if found is not None and line.strip().startswith(fence):
                fence = None
            else:
                code.append(line)
            continue
        if found is not None:
            fence = found[1]
        elif (bare := _as_code(line)) is not None or (code and not line.strip()):
            code.append(bare or "")
        else:
            yield from _code(code)
            code = []
            yield Passage(text=line, is_code=False)
    yield from _code(code)


def _as_code(line: str) -> str | None:
    """The line without the marks of a list and backticks, or None where it is prose."""
    if _LOOKS_LIKE_CODE.match(line):
        return line
    bare = line
    while (marker := _MARKER.match(bare)) is not None:
        bare = bare[marker.end() :]
    bare = bare.strip()
    if len(bare) > 1 and bare[0] == bare[-1] == "`":
        return bare.strip("`")
    return bare if bare != line.strip() and _LOOKS_LIKE_CODE.match(bare) else None


def _code(lines: list[str]) -> Iterator[Passage]:
    """Blocks that only blank lines or fences part belong together."""
    text = "\n".join(lines).strip("\n")
    if text.strip():
        yield Passage(text=text, is_code=True)


def _lines(text: Iterable[str]) -> Iterator[str]:
    rest = ""
    for piece in text:
        *whole, rest = (rest + piece).split("\n")
        yield from whole
    if rest:
        yield rest
