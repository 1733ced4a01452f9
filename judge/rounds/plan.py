"""PLAN.md: what it begins with, and what can be read of it. Nothing in it is run. Pure.

## Clarifications    one a line
## Approach          prose
## Complexity        time: O(n log n)
                     space: O(n)
## Examples          call -> expected, one a line; of a class scripts, as in cases.txt, which may
                     stand on one line, parted by semicolons
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from judge.model.growth import CLASSES
from judge.model.scorecard import Plan, PlanExample

PLAN = "PLAN.md"
MOST_CHARACTERS = 100_000
"""What is longer is cut before it is read."""
_TEMPLATE = """\
# Plan: {title}

## Clarifications
<!-- What you would ask, and the answer that you go on with; one a line. -->

## Approach
<!-- A few sentences: what you keep, and why that is enough. -->

## Complexity
time:
space:

## Examples
<!-- One a line: the ordinary case, the boundary, the tie. Like this: -->
<!-- {example} -->
"""
_CALL_OF_SCRIPT = re.compile(r"(?:\w+\s*=\s*\w+|\w+\.\w+|[A-Z]\w*)\(.*\)")
"""An instance is made, or a method called."""
_CALL = re.compile(r"\w+\(.*\)")
_SECTIONS = ("clarifications", "approach", "complexity", "examples")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_BULLET = re.compile(r"^(?:[-*+]|\d+[.)])\s+")
_CLAIM = re.compile(r"(?:\W*)(time|space)\b[^:=]*[:=]\s*(.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    text: str


def template(title: str, example: str) -> str:
    """The text that PLAN.md begins with; ``example`` is one of the right form."""
    return _TEMPLATE.format(title=title, example=example)


def read_plan(text: str) -> Plan:
    """Whatever can be understood; the rest is named in ``notes``. Never raises."""
    sections, notes = _sections(text[:MOST_CHARACTERS])
    claims = dict(_claims(sections["complexity"]))
    calls, unread = _calls(sections["examples"])
    return Plan(
        clarifications=tuple(_BULLET.sub("", line.text) for line in sections["clarifications"]),
        approach="\n".join(line.text for line in sections["approach"]),
        time=claims.get("time"),
        space=claims.get("space"),
        calls=tuple(calls),
        notes=(*notes, *unread),
    )


def growth_class(claim: str | None) -> str | None:
    """The class that a claim such as ``O(N log N), amortised`` names, or None."""
    if claim is None:
        return None
    _, big_o, after = re.sub(r"\bO\s*\(", "O(", claim).partition("O(")
    inside = after[: _closing(after)] if big_o else re.split("[,;.]", claim)[0]
    return _CLASS_OF.get(_plain(inside))


def _closing(text: str) -> int:
    """Where the bracket that was opened before ``text`` is closed."""
    depth = 1
    for index, character in enumerate(text):
        depth += {"(": 1, ")": -1}.get(character, 0)
        if not depth:
            return index
    return len(text)


def _plain(inside: str) -> str:
    """One spelling for many: ``N * log2(n)`` and ``nlogn``, ``n²`` and ``n**2``."""
    text = inside.lower().replace("²", "^2").replace("³", "^3").replace("**", "^")
    text = re.sub(r"log(?:_?2|_?10)?", "log", text).replace("ln", "log")
    return re.sub(r"[\s*·()]", "", text)


_CLASS_OF = {_plain(name[2:-1]): name for name in CLASSES} | {
    "constant": "O(1)",
    "logarithmic": "O(log n)",
    "linear": "O(n)",
    "linearithmic": "O(n log n)",
    "quadratic": "O(n^2)",
    "cubic": "O(n^3)",
    "exponential": "O(2^n)",
}


def _sections(text: str) -> tuple[dict[str, list[_Line]], list[str]]:
    """The lines with something in them below each heading, and headings that are not known."""
    found: dict[str, list[_Line]] = {name: [] for name in _SECTIONS}
    notes: list[str] = []
    current: list[_Line] | None = None
    for line in _lines(text):
        heading = re.match(r"##+\s*(.*)", line.text)
        if heading is None:
            if current is not None and line.text:
                current.append(line)
            continue
        name = heading.group(1).strip(" :#").lower()
        current = found.get(name)
        if current is None:
            notes.append(f"line {line.number}: no section of a plan: {name[:40]!r}")
    return found, notes


def _lines(text: str) -> Iterator[_Line]:
    """Without comments, whose lines still count."""
    text = _COMMENT.sub(lambda found: "\n" * found.group().count("\n"), text)
    for number, line in enumerate(text.split("\n"), 1):
        yield _Line(number, line.strip())


def _claims(lines: list[_Line]) -> Iterator[tuple[str, str]]:
    for line in lines:
        if (found := _CLAIM.match(line.text)) and found.group(2).strip():
            yield found.group(1).lower(), found.group(2).strip()


def _calls(lines: list[_Line]) -> tuple[list[PlanExample], list[str]]:
    calls: list[PlanExample] = []
    notes: list[str] = []
    for line in lines:
        if line.text.startswith("```"):
            continue
        text = _BULLET.sub("", line.text).strip("`").replace("→", "->")
        for part in _parts(text):
            at = next(_places(part, "->"), len(part))
            call, expected = part[:at].strip(), part[at + len("->") :].strip()
            if call and expected:
                calls.append(PlanExample(call=call, expected=expected, line=line.number))
            elif _CALL_OF_SCRIPT.fullmatch(part) or (
                _CALL.fullmatch(part) and calls and line.number <= calls[-1].line + 1
            ):
                calls.append(PlanExample(call=part, expected="", line=line.number))
            else:
                notes.append(f"line {line.number}: no example; write it as call -> expected")
    return calls, notes


def _parts(text: str) -> Iterator[str]:
    """What semicolons part."""
    start = 0
    for at in (*_places(text, ";"), len(text)):
        if part := text[start:at].strip():
            yield part
        start = at + 1


def _places(text: str, mark: str) -> Iterator[int]:
    """Where ``mark`` stands in no string and no brackets."""
    depth, quote = 0, ""
    for index, character in enumerate(text):
        if quote:
            quote = "" if character == quote and text[index - 1] != "\\" else quote
        elif character in "'\"":
            quote = character
        elif not depth and text.startswith(mark, index):
            yield index
        else:
            depth += (character in "([{") - (character in ")]}")
