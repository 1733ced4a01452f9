"""Right answers: one by reading every path, for small trees, and a fast one for big trees."""

from __future__ import annotations

from collections.abc import Sequence

from .trees import unfolded

Entry = tuple[int, int, int]
"""A node, the node before it as seen from the centre, and the number of the arm both are in."""


def by_reading(values: Sequence[str | None]) -> int:
    """Read the path between every two nodes."""
    letters, parents = unfolded(values)
    longest = 0
    for first in range(len(letters)):
        for second in range(first, len(letters)):
            word = [letters[node] for node in _path(first, second, parents)]
            if word == word[::-1]:
                longest = max(longest, len(word))
    return longest


def by_centres(values: Sequence[str | None]) -> int:
    """Compare the arms of each centre, most promising centre first.

    The centre of a palindrome is a node or an edge, its halves are equal words read outwards along
    two arms. Nodes that read the same from the centre stay in one group for as long as two arms
    are in it. A centre cannot give more than its second longest arm allows, which ends the search
    early on trees of few letters.
    """
    letters, parents = unfolded(values)
    near = _neighbours(parents)
    longest = min(1, len(letters))
    for bound, centre, other in _centres(near, parents):
        if bound <= longest:
            break
        if other is None:
            arms = [(end, centre, arm) for arm, end in enumerate(near[centre])]
            longest = max(longest, 1 + 2 * _common(arms, letters, near))
        else:
            arms = [(centre, other, 0), (other, centre, 1)]
            longest = max(longest, 2 * _common(arms, letters, near))
    return longest


def _path(first: int, second: int, parents: Sequence[int]) -> list[int]:
    """The nodes from ``first`` to ``second``; a parent always has a smaller index."""
    start, end = [], []
    while first != second:
        if first > second:
            start.append(first)
            first = parents[first]
        else:
            end.append(second)
            second = parents[second]
    return [*start, first, *reversed(end)]


def _neighbours(parents: Sequence[int]) -> list[list[int]]:
    near: list[list[int]] = [[] for _ in parents]
    for node, parent in enumerate(parents):
        if parent >= 0:
            near[node].append(parent)
            near[parent].append(node)
    return near


def _centres(
    near: Sequence[Sequence[int]], parents: Sequence[int]
) -> list[tuple[int, int, int | None]]:
    """All centres with the most nodes that a palindrome there can have, greatest first: a node
    and None, or the two nodes of an edge."""
    arms = _arm_lengths(near, parents)
    centres: list[tuple[int, int, int | None]] = []
    for node, lengths in enumerate(arms):
        second = sorted((0, 0, *lengths.values()))[-2]
        centres.append((1 + 2 * second, node, None))
        above = parents[node]
        if above >= 0:
            shorter = min(lengths[above], arms[above][node])
            centres.append((2 * shorter, node, above))
    return sorted(centres, key=lambda centre: -centre[0])


def _arm_lengths(near: Sequence[Sequence[int]], parents: Sequence[int]) -> list[dict[int, int]]:
    """For each node and neighbour, how many nodes a path that leaves over it can still have."""
    arms: list[dict[int, int]] = [{} for _ in parents]
    for node in range(len(parents) - 1, 0, -1):
        arms[parents[node]][node] = 1 + max(arms[node].values(), default=0)
    for node in range(1, len(parents)):
        above = parents[node]
        arms[node][above] = 1 + max((arms[above][n] for n in near[above] if n != node), default=0)
    return arms


def _common(arms: list[Entry], letters: Sequence[str], near: Sequence[Sequence[int]]) -> int:
    """The length of the longest word that can be read outwards along two different arms."""
    length = 0
    groups = _split(arms, letters)
    while groups:
        length += 1
        groups = [
            smaller
            for group in groups
            for smaller in _split(
                [(n, node, arm) for node, before, arm in group for n in near[node] if n != before],
                letters,
            )
        ]
    return length


def _split(entries: list[Entry], letters: Sequence[str]) -> list[list[Entry]]:
    """The entries grouped by letter; only groups in which two arms are left."""
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        groups.setdefault(letters[entry[0]], []).append(entry)
    return [group for group in groups.values() if any(e[2] != group[0][2] for e in group)]
