"""Functional style: at each node, the ways down to the left are matched with those to the right, per mask."""
from __future__ import annotations

from functools import reduce
from itertools import chain
from operator import or_

BITS = [1 << i for i in range(26)]


def _bit(node) -> int:
    return BITS[ord(node.val) - ord("a")]


def _extended(down: dict[int, int], bit: int) -> dict[int, int]:
    """The same ways, begun one node higher."""
    return {mask ^ bit: length + 1 for mask, length in down.items()}


def _union(a: dict[int, int], b: dict[int, int]) -> dict[int, int]:
    merged = dict(a)
    for mask, length in b.items():
        merged[mask] = max(length, merged.get(mask, 0))
    return merged


def _through(left: dict[int, int], right: dict[int, int], bit: int, goals: list[int]) -> int:
    lengths = (
        length + right[other] + 1
        for mask, length in left.items()
        for goal in goals
        if (other := mask ^ bit ^ goal) in right
    )
    return max(lengths, default=0)


def _solve(node, goals):
    """(best path inside, longest way down per mask; the empty way has mask 0 and length 0)"""
    if node is None:
        return 0, {0: 0}
    best_left, left = _solve(node.left, goals)
    best_right, right = _solve(node.right, goals)
    bit = _bit(node)
    if len(left) > len(right):
        here = _through(right, left, bit, goals)
    else:
        here = _through(left, right, bit, goals)
    down = _extended(_union(left, right), bit)
    down[0] = max(down.get(0, 0), 0)
    return max(best_left, best_right, here), down


def longest_palindromic_path(root: TreeNode | None) -> int:
    def bits(node):
        if node is None:
            return iter(())
        stack, seen = [node], []
        while stack:
            top = stack.pop()
            seen.append(_bit(top))
            stack.extend(child for child in (top.left, top.right) if child)
        return chain(seen)

    alphabet = reduce(or_, bits(root), 0)
    goals = [0] + [bit for bit in BITS if bit & alphabet]
    return _solve(root, goals)[0]
