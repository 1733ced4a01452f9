"""The bounds that the statement names; ``judge verify`` counts the cases that reach each."""

from __future__ import annotations

from collections import Counter
from string import ascii_lowercase

from judge.authoring import Bound

from .trees import Tree, unfolded


def _nodes(tree: Tree) -> int:
    return len(tree) - tree.count(None)


def _is_chain(tree: Tree) -> bool:
    """No node has two children; there are three nodes at least."""
    _, parents = unfolded(tree)
    return len(parents) > 2 and len(set(parents)) == len(parents)


def _has_only(tree: Tree, side: int) -> bool:
    """Some node has a child on that side alone: 0 left, 1 right."""
    pairs = zip(tree[1::2], [*tree[2::2], None], strict=False)
    return any(pair[side] is not None and pair[1 - side] is None for pair in pairs)


def _every_letter_odd(tree: Tree) -> bool:
    """All 26 letters occur, each an odd number of times."""
    counts = Counter(letter for letter in tree if letter is not None)
    return len(counts) == 26 and all(count % 2 for count in counts.values())


BOUNDS = (
    Bound("the empty tree", lambda tree: not tree),
    Bound("one node", lambda tree: len(tree) == 1),
    Bound("1,200 nodes", lambda tree: _nodes(tree) == 1_200),
    Bound("100,000 nodes", lambda tree: _nodes(tree) == 100_000),
    Bound("one long chain", _is_chain),
    Bound("a left child alone", lambda tree: _has_only(tree, 0)),
    Bound("a right child alone", lambda tree: _has_only(tree, 1)),
    Bound("the letter a", lambda tree: "a" in tree),
    Bound("the letter z", lambda tree: "z" in tree),
    Bound("all 26 letters", lambda tree: set(ascii_lowercase) <= set(tree)),
    Bound("one letter only", lambda tree: _nodes(tree) > 2 and len(set(tree) - {None}) == 1),
    Bound("26 odd letters", _every_letter_odd),
)
