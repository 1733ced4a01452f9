"""The default output validator of the ICPC problem package format: tokens are compared.

Source of the flags and their meaning: https://icpc.io/problem-package-format (legacy and 2025-09,
"Default output validator"). White space is that of ASCII, as in the format's own tools.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

TOLERANCES = ("float_tolerance", "float_absolute_tolerance", "float_relative_tolerance")
SWITCHES = ("case_sensitive", "space_change_sensitive")
_FLOAT = re.compile(rb"[+-]?(\d*\.\d+|\d+\.?)([eE][+-]?\d+)?")
_LONGEST_FLOAT = 400
"""Bytes; what is longer is compared as text."""
_PIECE = re.compile(rb"\s+|\S+")
_SHOWN = 40


class BadFlags(ValueError):
    """Flags that are none of the default validator's; the message names the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenFlags:
    """The tolerances are None where numbers must be written as in the answer."""

    case_sensitive: bool = False
    space_change_sensitive: bool = False
    absolute: float | None = None
    relative: float | None = None

    @classmethod
    def read(cls, flags: Sequence[str]) -> TokenFlags:
        """From the arguments of the validator. Raises BadFlags."""
        switches, found, left = set(), dict[str, float](), iter(flags)
        for flag in left:
            if flag in SWITCHES:
                switches.add(flag)
            elif flag in TOLERANCES:
                found[flag] = _tolerance(flag, next(left, None))
            else:
                known = ", ".join((*SWITCHES, *TOLERANCES))
                raise BadFlags(f"{flag!r:.60} is no flag of the default validator; known: {known}")
        both = found.get("float_tolerance")
        return cls(
            case_sensitive="case_sensitive" in switches,
            space_change_sensitive="space_change_sensitive" in switches,
            absolute=found.get("float_absolute_tolerance", both),
            relative=found.get("float_relative_tolerance", both),
        )

    def agree(self, due: bytes, got: bytes) -> bool:
        """Whether one token may stand for the other."""
        if due == got:
            return True
        if self.absolute is not None or self.relative is not None:
            numbers = _number(due), _number(got)
            if numbers[0] is not None:
                return numbers[1] is not None and self._close(numbers[0], numbers[1])
        return not self.case_sensitive and due.lower() == got.lower()

    def _close(self, due: float, got: float) -> bool:
        if not (math.isfinite(due) and math.isfinite(got)):
            return due == got
        error = abs(due - got)
        return error <= (self.absolute or 0.0) or error <= (self.relative or 0.0) * abs(due)


def difference(output: str, answer: str, flags: TokenFlags) -> str | None:
    """Where ``output`` first leaves ``answer``, as a sentence; None if it is right."""
    got, due = (text.encode("utf-8", "surrogatepass") for text in (output, answer))
    split = _PIECE.findall if flags.space_change_sensitive else bytes.split
    tokens, wanted = split(got), split(due)
    for at, (token, want) in enumerate(zip(tokens, wanted, strict=False)):
        if not flags.agree(want, token):
            return f"line {_line(got, at, split is bytes.split)}: {_unlike(token, want)}"
    if len(tokens) < len(wanted):
        return f"it ends where {_shown(wanted[len(tokens)])} is due"
    if len(tokens) > len(wanted):
        line = _line(got, len(wanted), split is bytes.split)
        return f"line {line}: {_shown(tokens[len(wanted)])} where the output is over"
    return None


def _tolerance(flag: str, text: str | None) -> float:
    value = _number((text or "").encode("utf-8", "replace"))
    if value is None or not 0 <= value < math.inf:
        raise BadFlags(f"{flag} needs a number, not {text!r:.60}")
    return value


def _number(token: bytes) -> float | None:
    if len(token) > _LONGEST_FLOAT or not _FLOAT.fullmatch(token):
        return None
    return float(token)


def _unlike(got: bytes, due: bytes) -> str:
    if got.isspace() and due.isspace():
        return f"the white space is {_shown(got)} where {_shown(due)} is due"
    return f"{_shown(got)} where {_shown(due)} is due"


def _shown(token: bytes) -> str:
    text = token[: 4 * _SHOWN].decode("utf-8", "replace")
    return repr(text) if len(text) <= _SHOWN else f"{text[:_SHOWN]!r}..."


def _line(text: bytes, index: int, words: bool) -> int:
    """The line on which the token of that index begins."""
    found = re.finditer(rb"\S+", text) if words else _PIECE.finditer(text)
    start = next(match.start() for at, match in enumerate(found) if at == index)
    return 1 + text.count(b"\n", 0, start)
