"""Right answers: one by counting every path, for small trees, and a fast one for big trees."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from .trees import unfolded

Depths = dict[int, int]
"""Of the nodes seen so far, the greatest depth for each parity mask of the way from the root."""


def by_counting(values: Sequence[str | None]) -> int:
    """Look at the path between every two nodes and count its letters."""
    letters, parents = unfolded(values)
    paths = (
        _path(first, second, parents)
        for first in range(len(letters))
        for second in range(first, len(letters))
    )
    return max((len(path) for path in paths if _rearranges(letters[i] for i in path)), default=0)


def by_masks(values: Sequence[str | None]) -> int:
    """Merge the smaller table of masks into the larger one, from the leaves to the root.

    Bit c of a node's mask is set where letter c occurs an odd number of times from the root to
    it. Level order has children after their parents, so the reverse of it needs no recursion.
    """
    letters, parents = unfolded(values)
    bits = [1 << (ord(letter) - ord("a")) for letter in letters]
    masks, depths = _from_root(bits, parents)
    odd_parts = (0, *set(bits))
    tables: list[Depths] = [{mask: depth} for mask, depth in zip(masks, depths, strict=True)]
    longest = min(1, len(letters))
    for node in range(len(letters) - 1, 0, -1):
        top = parents[node]
        small, large = sorted((tables[node], tables[top]), key=len)
        wanted = [bits[top] ^ part for part in odd_parts]
        longest = max(longest, _deepest_pair(small, large, wanted) - 2 * depths[top] + 1)
        for mask, depth in small.items():
            large[mask] = max(depth, large.get(mask, 0))
        tables[top], tables[node] = large, {}
    return longest


def _path(first: int, second: int, parents: Sequence[int]) -> list[int]:
    """The nodes between two nodes; a parent always has a smaller index than its child."""
    path = []
    while first != second:
        first, second = min(first, second), max(first, second)
        path.append(second)
        second = parents[second]
    return [*path, first]


def _rearranges(letters: Iterator[str]) -> bool:
    return sum(count % 2 for count in Counter(letters).values()) <= 1


def _from_root(bits: Sequence[int], parents: Sequence[int]) -> tuple[list[int], list[int]]:
    masks: list[int] = []
    depths: list[int] = []
    for bit, parent in zip(bits, parents, strict=True):
        masks.append(bit if parent < 0 else masks[parent] ^ bit)
        depths.append(1 if parent < 0 else depths[parent] + 1)
    return masks, depths


def _deepest_pair(small: Depths, large: Depths, wanted: Sequence[int]) -> int:
    """The greatest sum of depths of two entries whose masks differ by one that is wanted; 0 if
    there are none."""
    best = 0
    depth_of = large.get
    for mask, depth in small.items():
        other = max([depth_of(mask ^ difference, 0) for difference in wanted])
        if other and other + depth > best:
            best = other + depth
    return best
