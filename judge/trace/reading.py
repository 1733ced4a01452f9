"""Reads a value as a person writes it: commas or not, quotes or not, in full or shortened."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import lru_cache

from judge.trace.values import (
    Instance,
    Items,
    Opaque,
    Pairs,
    Raised,
    Same,
    Value,
    Word,
)

MAX_LENGTH = 4000
MAX_DEPTH = 20
_TOKEN = re.compile(
    r"""\s*(?:
    (?P<text>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")
    |(?P<opaque><[^<>|]*>)
    |(?P<cut>\.\.\.|\.\.|…)
    |(?P<length>\#\d+)
    |(?P<number>[-+]?(?:0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+
        |(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)(?![\w.]))
    |(?P<word>[-+]?inf\b|[^\W\d]\w*)
    |(?P<same>=[^\W\d][\w.\[\]'"]*)
    |(?P<raised>![^\W\d]\w*)
    |(?P<mark>[\[\](){},:=])
    )""",
    re.VERBOSE,
)
_NAMES: dict[str, Value] = {
    "None": None, "none": None, "null": None, "True": True, "true": True, "False": False,
    "false": False, "inf": float("inf"), "-inf": float("-inf"), "+inf": float("inf"),
    "nan": float("nan"),
}  # fmt: skip
_ITEMS = {"list": "list", "tuple": "tuple", "set": "set", "frozenset": "set", "deque": "deque"}
_DICTS = frozenset({"dict", "Counter", "defaultdict", "OrderedDict"})
_CLOSING = {"[": "]", "(": ")", "{": "}"}


class Unwritten(ValueError):
    """A text that is no value; the message says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str


@lru_cache(maxsize=4096)
def read_value(text: str) -> Value:
    """The one value in ``text``. Raises Unwritten."""
    reader = Reader(text)
    value = reader.value()
    if reader.next is not None:
        raise Unwritten(f"{reader.next.text!r} stands behind the value")
    return value


class Reader:
    """Reads values one after the other. Raises Unwritten."""

    def __init__(self, text: str) -> None:
        if len(text) > MAX_LENGTH:
            raise Unwritten(f"a value is longer than {MAX_LENGTH} characters")
        self._tokens = _tokens(text)
        self._at = 0
        self._depth = 0

    @property
    def next(self) -> _Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _take(self) -> _Token:
        token = self.next
        if token is None:
            raise Unwritten("the value breaks off")
        self._at += 1
        return token

    def _is(self, mark: str) -> bool:
        return self.next == _Token("mark", mark)

    def value(self) -> Value:
        token = self._take()
        match token.kind:
            case "text":
                return _text(token.text)
            case "number":
                return _number(token.text)
            case "opaque":
                return Opaque(token.text[1:-1].strip())
            case "same":
                return Same(token.text[1:])
            case "raised":
                return Raised(token.text[1:])
            case "word":
                return self._word(token.text)
            case "mark" if token.text in _CLOSING:
                return self._bracket(token.text)
        raise Unwritten(f"{token.text!r} begins no value")

    def _word(self, name: str) -> Value:
        if name in _NAMES:
            return _NAMES[name]
        if name in _ITEMS and self.next in (_Token("mark", "["), _Token("mark", "{")):
            inner = self.value()
            return _as(_ITEMS[name], inner)
        if not self._is("("):
            return Word(name)
        self._take()
        if name in _ITEMS:
            return _as(_ITEMS[name], self._only())
        if name in _DICTS:
            return self._dict()
        return self._instance(name)

    def _only(self) -> Value:
        """What stands in the parentheses of ``deque([1 2])``; nothing is an empty list."""
        parts = self._parts(")")
        if len(parts.parts) > 1:
            raise Unwritten("one value goes into the parentheses")
        return parts.parts[0] if parts.parts else Items("list", ())

    def _dict(self) -> Value:
        found: Value = Pairs(())
        while not self._is(")"):
            if self._is(","):
                self._take()
                continue
            inner = self.value()
            if isinstance(inner, Pairs):
                found = inner
        self._take()
        return found

    def _instance(self, name: str) -> Value:
        fields: list[tuple[str, Value]] = []
        while not self._is(")"):
            token = self._take()
            if token == _Token("mark", ","):
                continue
            if token.kind != "word":
                raise Unwritten(f"{name}(...) holds attributes, such as x=1, not {token.text!r}")
            following = self.next
            if following is not None and following.kind == "same":  # x=A is read as x, =A
                self._take()
                fields.append((token.text, self._reread(following.text[1:])))
                continue
            if self._take() != _Token("mark", "="):
                raise Unwritten(f"{name}(...) holds attributes, such as x=1")
            fields.append((token.text, self.value()))
        self._take()
        return Instance(name, tuple(fields))

    def _reread(self, text: str) -> Value:
        """The value behind an ``=`` that was taken for a path; it may begin a longer one."""
        self._tokens[self._at : self._at] = _tokens(text)
        return self.value()

    def _bracket(self, opening: str) -> Value:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise Unwritten(f"a value nests deeper than {MAX_DEPTH}")
        closing = _CLOSING[opening]
        value = self._braces() if opening == "{" else self._parts(closing)
        self._depth -= 1
        return _as("tuple", value) if opening == "(" else value

    def _parts(self, closing: str) -> Items:
        parts: list[Value] = []
        cut = length = None
        while not self._is(closing):
            if self._is(","):
                self._take()
            elif self.next is not None and self.next.kind == "cut":
                cut = self._cut(cut, len(parts))
            elif self.next is not None and self.next.kind == "length":
                length = int(self._take().text[1:])
            else:
                parts.append(self.value())
        self._take()
        return Items("list", tuple(parts), cut, length)

    def _cut(self, cut: int | None, at: int) -> int:
        self._take()
        if cut is not None:
            raise Unwritten("the dots stand twice")
        return at

    def _braces(self) -> Value:
        pairs: list[tuple[Value, Value]] = []
        parts: list[Value] = []
        cut = length = None
        while not self._is("}"):
            if self._is(","):
                self._take()
            elif self.next is not None and self.next.kind == "cut":
                cut = self._cut(cut, len(pairs) + len(parts))
            elif self.next is not None and self.next.kind == "length":
                length = int(self._take().text[1:])
            else:
                key = self.value()
                if self._is(":"):
                    self._take()
                    pairs.append((key, self.value()))
                else:
                    parts.append(key)
        self._take()
        if pairs and parts:
            raise Unwritten("a dict has a value for each key")
        if parts or (cut is not None and not pairs):
            return Items("set", tuple(parts), cut, length)
        return Pairs(tuple(pairs), cut, length)


def _tokens(text: str) -> list[_Token]:
    found = []
    at = 0
    text = text.strip()
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise Unwritten(f"{text[at:].strip()[:20]!r} cannot be read")
        found.append(_Token(match.lastgroup or "", match.group(match.lastgroup or 0)))
        at = match.end()
    return found


def _as(kind: str, value: Value) -> Value:
    match value:
        case Items(parts=parts, cut=cut, length=length):
            return Items(kind, parts, cut, length)
        case Pairs(pairs=()) if kind == "set":
            return Items("set", ())
    raise Unwritten(f"no {kind}")


def _text(token: str) -> str:
    try:
        value = ast.literal_eval(token)
    except (SyntaxError, ValueError):
        raise Unwritten(f"{token[:20]} is no text") from None
    return str(value)


def _number(token: str) -> int | float:
    try:
        return int(token, 0)
    except ValueError:
        pass
    try:
        return float(token) if set(token) & set(".eE") else int(token)
    except ValueError:
        raise Unwritten(f"{token[:20]} is no number") from None
