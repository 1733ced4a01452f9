"""TOML read strictly: an unknown, missing or ill-typed key is an error that names file and key.

A ``Table`` is one table of the file. Its readers (``string``, ``integer``, ...) return checked
values; ``only`` refuses every key that the format does not have.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from judge.catalogue.nearest import nearest
from judge.catalogue.set_file import read_set_file
from judge.catalogue.text_file import shown
from judge.catalogue.toml_lines import line_of_key, line_of_table
from judge.errors import BadProblemSet

_AT_LINE = re.compile(r" \(at line (\d+), column (\d+)\)$")
_TYPE_WORDS = {str: "text", bool: "true or false", int: "a whole number", float: "a number",
               list: "a list", dict: "a table"}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """``path`` are the keys that lead here; ``line`` is where the table begins, 0 for the top."""

    file: Path
    text: str
    values: dict[str, Any]
    path: tuple[str, ...] = ()
    line: int = 0

    def only(self, *known: str) -> None:
        """Every key is one of ``known``."""
        for key in self.values:
            if key not in known:
                close = nearest(key, known)
                remedy = f"did you mean {close!r}?" if close else f"known: {', '.join(known)}"
                raise self.error(key, f"unknown key {key!r}", remedy=remedy)

    def string(self, key: str, *, default: str | None = None) -> str:
        """A non-empty text on one line."""
        if default is not None and key not in self.values:
            return default
        value: str = self._value(key, str)
        if not value.strip() or not value.isprintable():
            raise self.error(key, f"{key!r} must be one line of text, not {value!r:.60}")
        return value

    def text_block(self, key: str) -> str:
        """A text of one or more lines."""
        value: str = self._value(key, str)
        if not value.strip():
            raise self.error(key, f"{key!r} is empty")
        return value

    def one_of(self, key: str, known: Sequence[str]) -> str:
        """One of the texts in ``known``."""
        value, known = self.string(key), [str(each) for each in known]
        if value not in known:
            close = nearest(value, known)
            remedy = f"did you mean {close!r}?" if close else f"known: {', '.join(known)}"
            raise self.error(key, f"{key!r} cannot be {value!r}", remedy=remedy)
        return value

    def boolean(self, key: str, *, default: bool) -> bool:
        return bool(self._value(key, bool)) if key in self.values else default

    def integer(self, key: str, *, low: int, high: int) -> int:
        value: int = self._value(key, int)
        self._within(key, value, low, high)
        return value

    def number(self, key: str, *, low: float, high: float) -> float:
        value: float = self._value(key, float)
        self._within(key, value, low, high)
        return float(value)

    def strings(self, key: str) -> tuple[str, ...]:
        """A list of distinct, non-empty texts."""
        values = self.texts(key)
        if len(set(values)) < len(values):
            raise self.error(key, f"{key!r} holds a text twice")
        return values

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of non-empty texts, in which one may stand twice."""
        values: list[object] = self._value(key, list)
        for value in values:
            if not (isinstance(value, str) and value.strip() and value.isprintable()):
                raise self.error(key, f"{key!r} must hold texts only, not {value!r:.60}")
        return tuple(str(value) for value in values)

    def integers(self, key: str, *, low: int, high: int) -> tuple[int, ...]:
        """A list of distinct whole numbers."""
        values: list[object] = self._value(key, list)
        numbers = [value for value in values if type(value) is int]
        if len(numbers) < len(values) or len(set(numbers)) < len(numbers):
            raise self.error(key, f"{key!r} must hold distinct whole numbers, not {values!r:.60}")
        for number in numbers:
            self._within(key, number, low, high)
        return tuple(numbers)

    def table(self, key: str) -> Table:
        return self._child(key, self._value(key, dict))

    def tables(self, key: str) -> tuple[Table, ...]:
        """A list of tables, empty if the key is absent."""
        if key not in self.values:
            return ()
        values: list[object] = self._value(key, list)
        for value in values:
            if not isinstance(value, dict):
                raise self.error(key, f"{key!r} must hold tables only, not {value!r:.60}")
        pairs = enumerate(value for value in values if isinstance(value, dict))
        return tuple(self._child(key, value, nth=nth) for nth, value in pairs)

    def error(self, key: str, what: str, *, remedy: str | None = None) -> BadProblemSet:
        """The error about ``key``, with file, line if it can be found, and table."""
        line = line_of_key(self.text, self.line, key) or line_of_table(
            self.text, self.line, (*self.path, key), 0
        )
        line = line or self.line
        at = f"{shown(self.file)}:{line}" if line else shown(self.file)
        inside = f" in [{'.'.join(self.path)}]" if self.path else ""
        return BadProblemSet(f"{at}: {what}{inside}", remedy=remedy)

    def _child(self, key: str, values: dict[str, Any], *, nth: int = 0) -> Table:
        path = (*self.path, key)
        line = line_of_table(self.text, self.line, path, nth)
        return Table(file=self.file, text=self.text, values=values, path=path, line=line)

    def _value(self, key: str, kind: type) -> Any:
        if key not in self.values:
            raise self.error(key, f"missing key {key!r}", remedy=f"add it: {_TYPE_WORDS[kind]}")
        value = self.values[key]
        accepted = (float, int) if kind is float else (kind,)
        if type(value) not in accepted:
            remedy = f"[[{key}]] begins each" if kind is list and isinstance(value, dict) else None
            message = f"{key!r} must be {_TYPE_WORDS[kind]}, not {value!r:.60}"
            raise self.error(key, message, remedy=remedy)
        return value

    def _within(self, key: str, value: float, low: float, high: float) -> None:
        if not low <= value <= high:
            raise self.error(key, f"{key!r} must be from {low:g} to {high:g}, not {value!r:.60}")


def read_toml(file: Path) -> Table:
    """The top table of a TOML file. Raises BadProblemSet."""
    text = read_set_file(file)
    try:
        return Table(file=file, text=text, values=tomllib.loads(text))
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        raise _no_toml(file, str(error)) from None


def _no_toml(file: Path, reason: str) -> BadProblemSet:
    """With the line where others of our messages have it, where the reason tells it."""
    found = _AT_LINE.search(reason)
    if found is None:
        return BadProblemSet(f"{shown(file)} is not TOML: {reason}")
    said = f"{reason[: found.start()]} (column {found[2]})"
    return BadProblemSet(f"{shown(file)}:{found[1]}: this is not TOML: {said}")
