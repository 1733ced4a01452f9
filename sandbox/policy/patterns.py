"""Class patterns with positional parts: ``case C(x)`` reads the attributes that
``C.__match_args__`` names, so the names are checked, and must be the same when they are used.

The transformer puts the class that ``pattern_class`` returns into the pattern. A class that decides
for itself what is an instance or what its ``__match_args__`` are (by a metaclass, a descriptor) is
replaced by a stand-in with fixed names, since it could change its answer in between.
"""

from __future__ import annotations

from typing import Any

from sandbox.policy import names
from sandbox.policy.violation import refuse

_MATCHES_ITSELF = 1 << 22  # Py_TPFLAGS_MATCH_SELF: ``case int(x)`` binds the subject itself
_MOST_KEPT = 256

_kept: dict[int, tuple[Any, object, type]] = {}


class _StandIn(type):
    """The metaclass of stand-ins. Their class is not an attribute: nothing leads to it."""

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, _kept[_owners[cls]][0])


_owners: dict[type, int] = {}


def pattern_class(kind: Any) -> Any:
    """``kind``, or a stand-in that matches the same; a violation if its names are refused."""
    if not issubclass(type(kind), type):
        return kind  # CPython raises TypeError
    if type(kind) is type:
        listed = _written(kind)
        if listed is None or type(listed) is tuple:
            _check(kind, listed or ())
            return kind
    return _stand_in(kind, getattr(kind, "__match_args__", None))


def _written(kind: type) -> object:
    """``__match_args__`` as it stands in a class body, or None."""
    for parent in type.mro(kind):
        if "__match_args__" in vars(parent):
            return vars(parent)["__match_args__"]
    return None


def _check(kind: type, listed: Any) -> None:
    for name in listed:
        if type(name) is not str or not (names.readable(name) or _plain_field(kind, name)):
            refuse(f"`{name}` in __match_args__", "name ordinary attributes in __match_args__")


def _plain_field(kind: type, name: str) -> bool:
    """``obj`` and ``format`` are fine as fields of a class whose instances are all its own."""
    own = type(kind) is type and not issubclass(kind, (str, AttributeError))
    return own and name in ("obj", "format")


def _stand_in(kind: Any, listed: object) -> type:
    known = _kept.get(id(kind))
    if known is not None and known[0] is kind and known[1] == listed:
        return known[2]
    if listed is not None and type(listed) is not tuple:
        raise TypeError(f"__match_args__ must be a tuple (got {type(listed).__name__})")
    _check(kind, listed or ())
    itself = listed is None and type.__dict__["__flags__"].__get__(kind) & _MATCHES_ITSELF
    body = {} if itself else {"__match_args__": listed or ()}
    made = _StandIn(str(type.__dict__["__name__"].__get__(kind)), (int,) if itself else (), body)
    if len(_kept) >= _MOST_KEPT:
        _kept.clear()
        _owners.clear()
    _kept[id(kind)] = (kind, listed, made)
    _owners[made] = id(kind)
    return made
