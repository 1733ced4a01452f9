"""Values as texts, without running a line of the submission: what a class of its own says of itself
in ``__repr__``, ``__eq__`` or a property is never asked.

    7 -2.5 True None 'ann'      [1 2] (1 2) (1,) {1 2} set() {'a':1} deque[1 2]
    A                           a node of the tree by its letter
    Log(times=[1 2] head=0)     an instance by its attributes
    <generator>                 everything else by its type

Sets and dicts are in order: numbers by size, everything else by its text.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Iterable, Iterator
from enum import EnumMeta
from itertools import islice
from typing import Any

from sandbox.tracing.reading import fields, has_fields
from sandbox.tree import TreeNode
from sandbox.visits import LONGEST_VALUE

_DEEPEST = 12
_DEEPEST_INSTANCE = 3
_MOST_BITS = 4_000
_SCALARS = frozenset({bool, int, float, str})
_BASES = (bool, int, float, str, list, tuple, set, frozenset, OrderedDict, dict, deque)
_MUTABLE = frozenset({list, set, OrderedDict, dict, deque})
_BRACKETS = {list: "[]", tuple: "()", deque: "[]", set: "{}", frozenset: "{}"}
TOO_LONG = "<too long>"

_mro = type.__dict__["__mro__"].__get__
_name_of = type.__dict__["__name__"].__get__


class _TooLong(Exception):
    pass


def letter(index: int) -> str:
    """``A`` to ``Z``, then ``AA``."""
    text = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


def is_mutable(value: Any) -> bool:
    """Whether two variables that hold it see each other's changes."""
    base = _base(type(value))
    return base in _MUTABLE or (base is None and has_fields(value))


class Writer:
    """Writes the values of one run; it knows the letters of its trees."""

    def __init__(self) -> None:
        self._letters: dict[int, str] = {}
        self._named: list[TreeNode] = []
        self._left = 0

    def name_nodes(self, root: Any) -> None:
        """Give the nodes below ``root`` letters, level by level."""
        waiting = deque([root] if type(root) is TreeNode else [])
        while waiting:
            node = waiting.popleft()
            self._letters[id(node)] = letter(len(self._named))
            self._named.append(node)
            waiting.extend(n for n in (node.left, node.right) if type(n) is TreeNode)

    def text(self, value: Any) -> str:
        """The text of ``value``, or that it is too long."""
        self._left = LONGEST_VALUE
        try:
            return self._text(value, 0, 0)
        except _TooLong:
            return TOO_LONG

    def _text(self, value: Any, depth: int, inside: int) -> str:
        """``inside`` so many instances."""
        if value is None:
            return self._spent("None")
        base = _base(type(value))
        if base in _SCALARS and not _is_enum(type(value)):
            return self._spent(_scalar(base, value))
        if base is None or base in _SCALARS:
            return self._instance(value, depth, inside)
        if depth >= _DEEPEST:
            return self._spent(f"<{_class_name(value)}>")
        self._spent("[]")
        if base is dict or base is OrderedDict:
            items = self._within_reach(base.items(value))
            pairs = [
                f"{self._text(key, depth + 1, inside)}:{self._text(item, depth + 1, inside)}"
                for key, item in items
            ]
            return "{" + " ".join(sorted(pairs)) + "}"
        return self._items(base, value, depth, inside)

    def _items(self, base: Any, value: Any, depth: int, inside: int) -> str:
        items = list(self._within_reach(base.__iter__(value)))
        texts = [self._text(item, depth + 1, inside) for item in items]
        if base is set or base is frozenset:
            if not texts:
                return "set()"
            texts = [text for _, _, text in sorted(map(_order, items, texts))]
        if base is tuple and len(texts) == 1:
            return f"({texts[0]},)"
        brackets = _BRACKETS[base]
        return f"{'deque' if base is deque else ''}{brackets[0]}{' '.join(texts)}{brackets[1]}"

    def _instance(self, value: Any, depth: int, inside: int) -> str:
        name = _class_name(value)
        if id(value) in self._letters and type(value) is TreeNode:
            return self._spent(self._letters[id(value)])
        if _is_enum(type(value)):
            return self._spent(str(dict(fields(value)).get("_name_", name)))
        if not has_fields(value) or inside >= _DEEPEST_INSTANCE or depth >= _DEEPEST:
            return self._spent(f"<{name}>")
        self._spent(f"{name}()")
        parts = [
            f"{self._spent(key)}={self._text(item, depth + 1, inside + 1)}"
            for key, item in fields(value)
        ]
        return f"{name}({' '.join(parts)})"

    def _within_reach(self, items: Iterable[Any]) -> Iterator[Any]:
        """No more than can be written."""
        return islice(items, self._left + 1)

    def _spent(self, text: str) -> str:
        self._left -= len(text) + 1
        if self._left < 0:
            raise _TooLong
        return text


def _base(kind: type) -> Any:
    """The built-in scalar or container that ``kind`` is or derives from, or None. By identity: a
    metaclass may define ``__eq__``."""
    line = _mro(kind)
    return next((base for base in _BASES if any(each is base for each in line)), None)


def _is_enum(kind: type) -> bool:
    """``isinstance`` would ask a metaclass for its ``__class__``."""
    return any(each is EnumMeta for each in _mro(type(kind)))


def _scalar(base: Any, value: Any) -> str:
    if base is int and int.bit_length(value) > _MOST_BITS:
        return hex(int.__index__(value))
    if base is str and str.__len__(value) > LONGEST_VALUE:
        raise _TooLong
    return str(base.__repr__(value))


def _order(item: Any, text: str) -> tuple[int, float, str]:
    kind = type(item)
    if (kind is int or kind is float) and abs(item) < 1e300:
        return (0, float(item), text)
    return (1, 0.0, text)


def _class_name(value: Any) -> str:
    name = str(_name_of(type(value)))[:100]
    return name if name.isidentifier() else "object"
