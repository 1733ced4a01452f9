"""The hooks of indices and slices: read, assigned, deleted."""

from __future__ import annotations

from collections import deque
from typing import Any

from sandbox.counts import Category
from sandbox.meter.meter import HASHED, Hook, Kind, Site
from sandbox.meter.sizes import base, key_cost, size

_SLICE = Kind("slice", Category.COPY)
_DEQUE_INDEX = Kind("index into a deque", Category.SCAN)


def sliced(site: Site) -> Hook:
    """``container[a:b]``: charges for what came of it."""

    def hook(result: Any) -> Any:
        kind = type(result)
        if kind is list or kind is str or kind is tuple or kind is bytes or kind is bytearray:
            site[_SLICE] += len(result)
        elif kind is not range and kind is not memoryview:
            site[_SLICE] += size(result) or 0
        return result

    return hook


def item(site: Site) -> Hook:
    """``container[index]``, where either may be one that costs."""

    def hook(container: Any, index: Any) -> Any:
        kind = type(index)
        if kind is int:
            if type(container) is deque:
                _charge_deque(site, container, index)
        elif kind is tuple:
            if cost := key_cost(index):
                site[HASHED] += cost
        elif kind is slice:
            result = container[index]
            site[_SLICE] += size(result) or 0
            return result
        return container[index]

    return hook


def key(site: Site) -> Hook:
    """An index on its way to its container."""

    def hook(index: Any) -> Any:
        if type(index) is tuple and (cost := key_cost(index)):
            site[HASHED] += cost
        return index

    return hook


def _charge_deque(site: Site, container: Any, index: int) -> None:
    near = min(index, len(container) - index) if index >= 0 else min(-index, len(container) + index)
    if near > 64:  # a deque is a chain of blocks of 64
        site[_DEQUE_INDEX] += near / 64


_ASSIGNED = Kind("slice assignment", Category.COPY)
_DELETED = {
    id(kind): Kind(f"del on {kind.__name__}", Category.COPY) for kind in (list, bytearray, deque)
}


def set_slice(site: Site) -> Hook:
    """``container[start:stop:step] = value``."""

    def hook(value: Any, container: Any, start: Any, stop: Any, step: Any) -> None:
        part = slice(start, stop, step)
        before, known = size(container), size(value)
        container[part] = value
        after = size(container)
        if before is None or after is None:
            return
        if known is None:
            known = max(0, after - before)
        site[_ASSIGNED] += known + _moved(part, before, after)

    return hook


def _moved(part: slice, before: int, after: int) -> int:
    """Elements behind the slice, which move when the length changes."""
    if before == after or part.step is not None:
        return 0
    start, stop, _ = part.indices(before)
    return before - max(start, stop)


def delete(site: Site) -> Hook:
    """``del container[index]``."""

    def hook(container: Any, index: Any) -> None:
        before = size(container)
        del container[index]
        kind = _DELETED.get(id(base(type(container))))
        if kind is None or before is None:
            if type(index) is tuple and (cost := key_cost(index)):
                site[HASHED] += cost
        elif type(index) is int:
            place = index if index >= 0 else index + before
            near = min(place, before - place) if type(container) is deque else before - place
            site[kind] += near
        elif type(index) is slice:
            start, stop, _ = index.indices(before)
            site[kind] += before - min(start, stop)

    return hook
