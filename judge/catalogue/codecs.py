"""The codecs of arguments and answers: which plain data each admits.

A codec is written as a type hint: one of ``CODECS``, or ``list[X]``, ``set[X]``, ``dict[K, V]``,
``tuple[X, ...]``, ``tuple[X, Y]`` and ``X | None`` over plain ones. ``TreeNode`` is a level-order
list here and becomes a tree in the worker, so it stands alone.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from functools import cache
from itertools import chain
from types import MappingProxyType
from typing import Any

from judge.catalogue.nearest import nearest

Admission = Callable[[object], bool]

TREE = "TreeNode"
_MAX_CODEC = 200


def _type_is(*kinds: type) -> Admission:
    return lambda value: type(value) in kinds


CODECS: MappingProxyType[str, Admission] = MappingProxyType(
    {
        "int": _type_is(int),
        "bool": _type_is(bool),
        "float": _type_is(float, int),
        "str": _type_is(str),
        "bytes": _type_is(bytes),
        "None": _type_is(type(None)),
        TREE: lambda value: tree_fault(value) is None,
    }
)
"""The codecs that stand for themselves, each with the test of a value."""

_CONTAINERS = {"list": list, "set": set, "dict": dict, "tuple": tuple}


def codec_fault(codec: str) -> str | None:
    """What is wrong with the name of a codec, or None."""
    if codec == TREE:
        return None
    for name in _unknown_names(codec):
        close = nearest(name, (*CODECS, *_CONTAINERS))
        hint = f"did you mean {close!r}?" if close else f"known: {', '.join(CODECS)}, list[...]"
        return f"unknown codec {codec!r:.60}; {hint}"
    return None


def check(value: object, codec: str) -> str | None:
    """What is wrong with ``value`` as data of ``codec``, or None. The codec must be a known one."""
    if codec == TREE:
        return tree_fault(value)
    if admission(codec)(value):
        return None
    return _fault(value, ast.parse(codec, mode="eval").body, codec)


@cache
def admission(codec: str) -> Admission:
    """The test whether a value is data of ``codec``, which must be a known one. For hot loops;
    ``check`` says what is wrong."""
    return CODECS[codec] if codec in CODECS else _admission(ast.parse(codec, mode="eval").body)


def tree_fault(value: object) -> str | None:
    """What is wrong with ``value`` as the level-order list of a tree, or None."""
    if type(value) is not list:
        return f"a tree is a level-order list, not {type(value).__name__}"
    if value[:1] == [None]:
        return "the root of a tree cannot be None; the empty tree is []"
    places = 1
    for index, item in enumerate(value):
        if type(item) not in (int, str, float, bool, type(None)):
            return f"a tree holds numbers and texts, not {type(item).__name__}"
        if places == 0:
            return f"entry {index} of the tree has no parent"
        places += 1 if item is not None else -1
    return None


def _unknown_names(codec: str) -> Iterator[str]:
    try:
        body = ast.parse(codec[: _MAX_CODEC + 1], mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        yield codec
        return
    yield from [codec] if len(codec) > _MAX_CODEC else _unknown_in(body)


def _unknown_in(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Name(id=name) if name in CODECS and name != TREE:
            pass
        case ast.Constant(value=None):
            pass
        case ast.BinOp(op=ast.BitOr(), left=left, right=ast.Constant(value=None)):
            yield from _unknown_in(left)
        case ast.Subscript(value=ast.Name(id=name)) if name in _CONTAINERS:
            items = _items(node)
            if len(items) != {"dict": 2, "tuple": len(items)}.get(name, 1):
                yield ast.unparse(node)
            for item in items:
                yield from _unknown_in(item)
        case _:
            yield ast.unparse(node)


def _items(node: ast.Subscript) -> list[ast.expr]:
    """The codecs within the brackets; of ``tuple[X, ...]`` only X."""
    items = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    return items[:1] if _is_open_tuple(node) else items


def _is_open_tuple(node: ast.Subscript) -> bool:
    match node:
        case ast.Subscript(
            value=ast.Name(id="tuple"), slice=ast.Tuple(elts=[_, ast.Constant(value=value)])
        ):
            return value is ...
    return False


def _admission(node: ast.expr) -> Admission:
    match node:
        case ast.Name(id=name):
            return CODECS[name]
        case ast.BinOp(left=left):
            inner = _admission(left)
            return lambda value: value is None or inner(value)
        case ast.Subscript(value=ast.Name(id=name)):
            items = [_admission(item) for item in _items(node)]
            return _container_admission(name, items, fixed=not _is_open_tuple(node))
    return CODECS["None"]


def _container_admission(name: str, items: list[Admission], *, fixed: bool) -> Admission:
    kind, first = _CONTAINERS[name], items[0]

    def pairs(value: Any) -> bool:
        key, item = items
        return type(value) is dict and all(map(key, value)) and all(map(item, value.values()))

    def entries(value: Any) -> bool:
        return (
            type(value) is tuple
            and len(value) == len(items)
            and all(admits(part) for admits, part in zip(items, value, strict=True))
        )

    def parts(value: Any) -> bool:
        return type(value) is kind and all(map(first, value))

    if kind is dict:
        return pairs
    return entries if kind is tuple and fixed else parts


def _fault(value: object, node: ast.expr, codec: str) -> str | None:
    match node:
        case ast.Constant():
            return None if value is None else _not(codec, value)
        case ast.Name(id=name):
            return None if CODECS[name](value) else _not(codec, value)
        case ast.BinOp(left=left):
            return None if value is None else _fault(value, left, codec)
        case ast.Subscript(value=ast.Name(id=name)) if type(value) is _CONTAINERS[name]:
            return _fault_inside(value, node, codec)
    return _not(codec, value)


def _fault_inside(value: object, node: ast.Subscript, codec: str) -> str | None:
    items = _items(node)
    pairs: Iterator[tuple[object, ast.expr]]
    match value:
        case dict():
            pairs = chain.from_iterable(zip(pair, items, strict=True) for pair in value.items())
        case tuple() if not _is_open_tuple(node):
            if len(value) != len(items):
                return f"expected {codec}, got {len(value)} entries"
            pairs = zip(value, items, strict=True)
        case list() | set() | tuple():
            pairs = ((part, items[0]) for part in value)
        case _:
            return _not(codec, value)
    faults = (_fault(part, item, codec) for part, item in pairs)
    return next((fault for fault in faults if fault), None)


def _not(codec: str, value: object) -> str:
    short = isinstance(value, (str, float)) or _is_short(value)
    seen = f" {value!r:.40}" if short else ""
    return f"expected {codec}, got {type(value).__name__}{seen}"


def _is_short(value: object) -> bool:
    """Longer numbers are not worth showing, and beyond some thousand digits cannot be."""
    return isinstance(value, int) and value.bit_length() < 128
