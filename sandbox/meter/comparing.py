"""The hooks of comparisons and of ``in``: how many elements were looked at."""

from __future__ import annotations

import operator
from collections import deque
from collections.abc import Callable
from itertools import compress
from typing import Any

from sandbox.counts import Category
from sandbox.meter.meter import HASHED, Hook, Kind, Maker, Site
from sandbox.meter.sizes import SHORT, base, equality_cost, is_plain_iterator, key_cost, size


def comparison(symbol: str, operation: Callable[[Any, Any], Any]) -> Maker:
    kind = Kind(f"{symbol} on sequences", Category.SCAN)

    def make(site: Site) -> Hook:
        def hook(one: Any, other: Any) -> Any:
            mine = type(one)
            if mine is int or mine is float:
                return operation(one, other)
            result = operation(one, other)
            if base(mine) is not None and one is not other:
                _charge_comparison(site, kind, symbol, one, other)
            return result

        return hook

    return make


def _charge_comparison(site: Site, kind: Kind, symbol: str, one: Any, other: Any) -> None:
    if type(one) is not type(other):
        return
    if symbol in ("==", "!=") and type(one) is not tuple and len(one) != len(other):
        return
    cost = equality_cost(one, other)
    if cost:
        site[kind] += cost


_SEARCHED: tuple[type, ...] = (
    list, tuple, deque, type({}.values()), str, bytes, bytearray, range,
)  # fmt: skip
_CONTAINS = {id(kind): Kind(f"`in` {kind.__name__}", Category.SCAN) for kind in _SEARCHED}
_IN_ITERATOR = Kind("`in` iterator", Category.SCAN)


def contains(site: Site) -> Hook:
    """``item in container``. A search goes through a counting iterator: the comparisons, their
    order and their end are the same."""

    def hook(item: Any, container: Any) -> Any:
        kind = type(container)
        if kind is dict or kind is set or kind is frozenset:
            if type(item) is tuple and (cost := key_cost(item)):
                site[HASHED] += cost
            return item in container
        found = _CONTAINS.get(id(kind))
        if found is None:
            if is_plain_iterator(container):
                return item in compress(container, site.tally(_IN_ITERATOR))
            return item in container
        if kind is str or kind is bytes or kind is bytearray:
            return _contains_text(site, found, item, container)
        if kind is range and type(item) is int:
            return item in container
        return item in compress(container, site.tally(found))

    return hook


def _contains_text(site: Site, kind: Kind, item: Any, container: Any) -> Any:
    result = item in container
    if len(container) > SHORT:
        position = container.find(item) if result else len(container)
        site[kind] += position + (size(item) or 1) if result else position
    return result


def lacks(site: Site) -> Hook:
    inside = contains(site)
    return lambda item, container: not inside(item, container)


COMPARISONS: dict[str, tuple[str, Callable[[Any, Any], Any]]] = {
    "Eq": ("==", operator.eq),
    "NotEq": ("!=", operator.ne),
    "Lt": ("<", operator.lt),
    "LtE": ("<=", operator.le),
    "Gt": (">", operator.gt),
    "GtE": (">=", operator.ge),
}
