"""Methods that syntax stands for, when they are called by name: ``super().__init__(items)``."""

from __future__ import annotations

from typing import Any

from sandbox.counts import Category
from sandbox.meter.models.making import Model, eats, gives, measures
from sandbox.meter.sizes import base, digits, equality_cost, size, text


def _sought(found: Any, method: Any, *_: Any) -> int:
    """The whole container, where it is not hashed."""
    hashed = base(type(method.__self__)) in (dict, set, frozenset, range)
    return 0 if hashed else size(method.__self__) or 0


def _compared(result: Any, method: Any, *others: Any) -> int:
    return equality_cost(method.__self__, others[0]) if others else 0


def _moved(result: Any, method: Any, *_: Any) -> int:
    return size(method.__self__) or 0 if base(type(method.__self__)) in (list, bytearray) else 0


def _written(result: Any, method: Any, *_: Any) -> int:
    return text(size(result) or 0)


def _reckoned(result: Any, method: Any, *_: Any) -> float:
    return digits(result) if type(result) is int else size(result) or 0


SPECIAL: dict[str, Model] = {
    "__init__": eats("__init__"),
    "__new__": gives("__new__", Category.ITER),
    "__contains__": measures("__contains__", Category.SCAN, _sought),
    "__delitem__": measures("__delitem__", Category.COPY, _moved),
    **{
        f"__{name}__": measures(f"__{name}__", Category.SCAN, _compared)
        for name in ("eq", "ne", "lt", "le", "gt", "ge")
    },
    **{
        f"__{name}__": measures(f"__{name}__", Category.COPY, _written)
        for name in ("repr", "str", "format")
    },
    **{
        f"__{kind}{name}__": measures(f"__{kind}{name}__", Category.COPY, _reckoned)
        for name in ("add", "mul", "sub", "and", "or", "xor", "mod", "pow", "floordiv", "lshift")
        for kind in ("", "r", "i")
    },
}
"""Those that are not here cost a step."""
SPECIAL["__getitem__"] = measures(
    "__getitem__",
    Category.COPY,
    lambda result, _, *index: size(result) or 0 if index and type(index[0]) is slice else 0,
)
