"""Nodes by letter: A is the root, and the others follow level by level."""

from __future__ import annotations

from collections.abc import Sequence

from judge.trace.values import write

TREE = "TreeNode"


def letter(index: int) -> str:
    """A to Z, then AA, AB, ...; ``index`` counts the nodes in level order from 0."""
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def drawing(values: Sequence[object]) -> tuple[str, ...]:
    """Each node of the tree that ``values`` lists in level order (None for an absent child), as
    ``A='b'(B,C)``: its value and its children, ``-`` for none; a leaf has no parentheses."""
    children: list[list[str]] = []
    kept: list[object] = []
    parent, side = -1, 0
    for value in values:
        if parent >= 0:
            children[parent].append(letter(len(kept)) if value is not None else "-")
        if value is not None:
            kept.append(value)
            children.append([])
        side += 1
        if parent < 0 or side == 2:
            parent, side = parent + 1, 0
        if parent >= len(kept):
            break
    return tuple(_node(index, value, children[index]) for index, value in enumerate(kept))


def _node(index: int, value: object, below: list[str]) -> str:
    shown = value if isinstance(value, str | int | float) else str(value)
    below = [*below, "-", "-"][:2]
    inside = "" if below == ["-", "-"] else f"({','.join(below)})"
    return f"{letter(index)}={write(shown)}{inside}"
