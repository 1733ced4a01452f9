"""Trees as level-order lists: growing them from numbers, and taking them apart again.

A tree is the list of its letters in level order with None for an absent child; the children of an
absent node have no entries, and absent children at the end are left out. ``[]`` is the empty tree.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Tree = list[str | None]
Children = list[list[int | None]]


def grown(letters: Sequence[str], picks: Iterable[int]) -> Tree:
    """One node per letter, the first is the root; each next one takes the free place that its
    pick names, modulo their number: 0 is the oldest place, -1 the newest (a right one)."""
    children: Children = [[None, None] for _ in letters[:1]]
    _grow(children, len(letters), picks)
    return _listed(letters, children)


def spelled(letters: Sequence[str], picks: Iterable[int], order: str) -> Tree:
    """A tree grown by the picks that spells the letters in this order of its nodes: "level",
    "pre", "in" or "post"."""
    children: Children = [[None, None] for _ in letters[:1]]
    _grow(children, len(letters), picks)
    placed = dict(zip(_ordered(children, order), letters, strict=True))
    return _listed([placed[node] for node in range(len(letters))], children)


def chain(letters: Sequence[str], sides: Iterable[int]) -> Tree:
    """Each letter is the only child of the one before: a left one where its side is 0, a right
    one where it is 1. There is one side per letter after the first."""
    if not letters:
        return []
    values: Tree = [None] * (2 * len(letters) - 1)
    values[0] = letters[0]
    for position, letter, side in zip(range(1, len(values), 2), letters[1:], sides, strict=False):
        values[position + side] = letter
    return _trimmed(values)


def forked(stem: str, left: str, right: str, beside: str = "", picks: Iterable[int] = ()) -> Tree:
    """A chain of left children, ``stem``, whose last node carries two chains: ``left`` of left
    children on its left, ``right`` of right children on its right. The letters of ``beside`` are
    then hung up at the free places that the picks name, as in ``grown``."""
    letters = stem + left + right
    children: Children = [[None, None] for _ in letters]
    for node in range(1, len(stem + left)):
        children[node - 1][0] = node
    for node in range(len(stem + left), len(letters)):
        above = len(stem) if node == len(stem + left) else node
        children[above - 1][1] = node
    _grow(children, len(letters + beside), picks)
    return _listed(letters + beside, children)


def balanced(letters: Sequence[str]) -> Tree:
    """Below every node half of the nodes on its left and half on its right, or one more on the
    left; the letters in level order."""
    values: Tree = []
    coming = iter(letters)
    sizes = [len(letters)]
    for size in sizes:
        values.append(next(coming) if size else None)
        if size:
            sizes += (size // 2, (size - 1) // 2)
    return _trimmed(values)


def caterpillar(spine: str, legs: str) -> Tree:
    """A chain of right children, ``spine``; node i has the leaf ``legs[i]`` on its left, or none
    where that is a space or missing."""
    letters = list(spine)
    children: Children = [[None, None] for _ in spine]
    for node in range(1, len(spine)):
        children[node - 1][1] = node
    for node, leg in zip(range(len(spine)), legs, strict=False):
        if leg != " ":
            children[node][0] = len(letters)
            letters.append(leg)
            children.append([None, None])
    return _listed(letters, children)


def unfolded(values: Sequence[str | None]) -> tuple[list[str], list[int]]:
    """The letters in level order and, for each, the index of its parent; -1 for the root."""
    letters = [value for value in values if value is not None]
    parents = [(i - 1) // 2 for i, value in enumerate(values) if value is not None]
    return letters, parents


def _grow(children: Children, size: int, picks: Iterable[int]) -> None:
    """Add nodes at free places until there are ``size``; there is a pick for each of them."""
    places = (2 * node + side for node in range(len(children)) for side in (0, 1))
    free = [place for place in places if children[place // 2][place % 2] is None]
    for node, pick in zip(range(len(children), size), picks, strict=False):
        parent, side = divmod(free.pop(pick % len(free)), 2)
        children[parent][side] = node
        children.append([None, None])
        free += (2 * node, 2 * node + 1)


def _ordered(children: Children, order: str) -> list[int]:
    """The nodes in level order, preorder, inorder or postorder."""
    nodes = [0] if children else []
    if order == "level":
        for node in nodes:
            nodes += [child for child in children[node] if child is not None]
        return nodes

    def visit(node: int | None) -> list[int]:
        if node is None:
            return []
        left, right = (visit(child) for child in children[node])
        orders = {"pre": [node, *left, *right], "in": [*left, node, *right]}
        return orders.get(order, [*left, *right, node])

    return visit(0) if nodes else []


def _listed(letters: Sequence[str], children: Children) -> Tree:
    if not letters:
        return []
    values: Tree = [letters[0]]
    order = [0]
    for node in order:
        for child in children[node]:
            values.append(None if child is None else letters[child])
            if child is not None:
                order.append(child)
    return _trimmed(values)


def _trimmed(values: Tree) -> Tree:
    while values and values[-1] is None:
        values.pop()
    return values
