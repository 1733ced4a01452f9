"""Plain data as literals: writes them readably and reads them back without evaluating anything."""

from __future__ import annotations

import ast
import math
import warnings
from collections.abc import Iterator, Sequence
from typing import Any

from sandbox.calls import Raised, Unrepresentable

MAX_DEPTH = 60
"""How deeply a literal may nest when it is read."""

_MEANT = {"true": "True", "false": "False", "null": "None", "none": "None", "nil": "None"}
_BRACKETS: dict[type, tuple[str, str]] = {list: ("[", "]"), tuple: ("(", ")"), set: ("{", "}")}
_FLOATS = {"inf": math.inf, "+inf": math.inf, "-inf": -math.inf, "nan": math.nan}


class NotPlain(ValueError):
    """A text that is no literal of plain data; the message tells its writer why."""


def literal(value: object) -> str:
    """``value`` as one line that reads back as the same value: exact, and sets in sorted order.

    ``Raised`` becomes ``raises KeyError``; what is not plain data becomes ``<its type>``, which
    does not read back.
    """
    written: list[str] = []
    left: list[object] = [value]
    while left:
        item = left.pop()
        if type(item) is _Piece:
            written.append(item)
        else:
            left.extend(reversed(_pieces(item)))
    return "".join(written)


def parse(text: str, what: str) -> ast.expr:
    """The expression in ``text``, whose meaning is not looked at. Raises NotPlain."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(text.strip(), mode="eval").body
    except SyntaxError as error:
        raise NotPlain(f"{what} cannot be read: {error.msg.partition(':')[0]}") from None
    except (ValueError, RecursionError, MemoryError):
        raise NotPlain(f"{what} cannot be read: it is too complex") from None


def read_literal(node: ast.expr, depth: int = 0) -> object:
    """The plain value that ``node`` spells. Raises NotPlain."""
    if depth > MAX_DEPTH:
        raise NotPlain(f"a value nests deeper than {MAX_DEPTH}")
    match node:
        case ast.Constant(value=bool() | int() | float() | str() | bytes() | None as value):
            return value
        case ast.UnaryOp(
            op=ast.USub() | ast.UAdd() as sign, operand=ast.Constant(value=int() | float() as value)
        ) if not isinstance(value, bool):
            return -value if isinstance(sign, ast.USub) else value
        case ast.List(elts=items):
            return [read_literal(item, depth + 1) for item in items]
        case ast.Tuple(elts=items):
            return tuple(read_literal(item, depth + 1) for item in items)
        case ast.Set(elts=items):
            return _hashable(set, [read_literal(item, depth + 1) for item in items])
        case ast.Dict(keys=keys, values=values) if None not in keys:
            names = [read_literal(key, depth + 1) for key in keys if key is not None]
            pairs = zip(names, (read_literal(value, depth + 1) for value in values), strict=True)
            return _hashable(dict, pairs)
        case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]):
            return _read_call(name, arguments, depth)
    raise NotPlain(_complaint(node))


def _read_call(name: str, arguments: list[ast.expr], depth: int) -> object:
    """The few values that have no literal of their own."""
    match name, arguments:
        case "set", []:
            return set()
        case "frozenset", []:
            return frozenset()
        case "frozenset", [ast.Set() as items]:
            return _hashable(frozenset, read_literal(items, depth + 1))
        case "float", [ast.Constant(value=str(text))] if text.strip().lower() in _FLOATS:
            return _FLOATS[text.strip().lower()]
        case "tree", _:
            raise NotPlain("tree(...) stands only for an argument that is a TreeNode")
    raise NotPlain(f"{name}(...) is not a plain value")


def _hashable(kind: type, items: object) -> object:
    try:
        return kind(items)
    except TypeError as error:
        raise NotPlain(str(error)) from None


def _complaint(node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        meant = _MEANT.get(node.id.lower())
        hint = f"; did you mean {meant}?" if meant else "; texts need quotes"
        return f"{node.id[:40]} is not a plain value{hint}"
    if isinstance(node, ast.Starred):
        return "* is not allowed here"
    return "only plain values are allowed here: numbers, texts, lists, tuples, sets, dicts, None"


class _Piece(str):
    """Text that is ready to be written, among values that are not."""

    __slots__ = ()


def _pieces(value: object) -> list[object]:
    """The text of ``value``, its parts still being values."""
    kind = type(value)
    if kind in (tuple, set, frozenset) and not value:
        return [_Piece("()" if kind is tuple else f"{kind.__name__}()")]
    match value:
        case list() | tuple() if kind in _BRACKETS:
            return _sequence(kind, value)
        case set() if kind is set:
            return _sequence(kind, sorted(value, key=_order))
        case frozenset():
            return [_Piece("frozenset("), set(value), _Piece(")")]
        case dict() if kind is dict:
            parts = [[key, _Piece(": "), item] for key, item in value.items()]
            return [_Piece("{"), *_joined(parts), _Piece("}")]
    return [_Piece(_scalar(value))]


def _sequence(kind: type[Any], items: Sequence[object]) -> list[object]:
    """Flat lists of scalars, the common case, are written in one go."""
    opening, closing = _BRACKETS[kind]
    if kind is tuple and len(items) == 1:
        closing = ",)"
    if all(type(item) in _SCALARS for item in items):
        return [_Piece(opening + ", ".join(map(_scalar, items)) + closing)]
    return [_Piece(opening), *_joined([[item] for item in items]), _Piece(closing)]


def _joined(parts: list[list[object]]) -> Iterator[object]:
    for index, part in enumerate(parts):
        if index:
            yield _Piece(", ")
        yield from part


_SCALARS = frozenset({type(None), bool, int, float, str, bytes})


def _scalar(value: object) -> str:
    match value:
        case bool() | str() | bytes() | None if type(value) in _SCALARS:
            return repr(value)
        case int() if type(value) is int:
            return repr(value) if value.bit_length() < 4096 else hex(value)
        case float() if type(value) is float:
            return repr(value) if math.isfinite(value) else f"float('{value!r}')"
        case Raised(type_names=names):
            return f"raises {names[0] if names else 'an exception'}"
        case Unrepresentable(type_name=name):
            return f"<{name}>"
    return f"<{type(value).__name__}>"


def _order(value: object) -> tuple[str, object, str]:
    """A total order on the elements of a set: numbers by size, everything else by its text."""
    if isinstance(value, (int, float)) and not isinstance(value, bool) and value == value:
        return ("", value, "")
    return (type(value).__name__, 0, literal(value))
