"""The hooks that values only pass through: texts that were made, and what is unpacked."""

from __future__ import annotations

from itertools import compress
from typing import Any

from sandbox.counts import Category
from sandbox.meter.meter import Hook, Kind, Site
from sandbox.meter.sizes import SHORT, is_plain_iterator, size

_FSTRING = Kind("f-string", Category.COPY)
_UNPACKED = Kind("unpacking", Category.COPY)


def formatted(site: Site) -> Hook:
    def hook(result: str) -> str:
        if len(result) > SHORT:
            site[_FSTRING] += len(result)
        return result

    return hook


def unpacked(site: Site) -> Hook:
    """``*iterable`` and ``**mapping`` on their way."""

    def hook(value: Any) -> Any:
        length = size(value)
        if length is not None:
            site[_UNPACKED] += length
        elif is_plain_iterator(value):
            return compress(value, site.tally(_UNPACKED))
        return value

    return hook


_DELEGATED = Kind("yield from", Category.ITER)


def delegated(site: Site) -> Hook:
    """What ``yield from`` passes on: every element passes every generator on its way."""

    def hook(value: Any) -> Any:
        if is_plain_iterator(value) or size(value) is not None:
            return compress(value, site.tally(_DELEGATED))
        return value

    return hook


def taken(site: Site) -> Hook:
    """The list that a starred target got."""

    def hook(value: Any) -> None:
        site[_UNPACKED] += size(value) or 0

    return hook
