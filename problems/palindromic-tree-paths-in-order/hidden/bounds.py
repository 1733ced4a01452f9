"""The bounds that the statement names; ``judge verify`` counts the cases that reach each."""

from __future__ import annotations

from judge.authoring import Bound

from .oracles import by_centres
from .trees import Tree, unfolded


def _nodes(tree: Tree) -> int:
    return len(tree) - tree.count(None)


def _is_chain(tree: Tree) -> bool:
    """No node has two children; there are three nodes at least."""
    _, parents = unfolded(tree)
    return len(parents) > 2 and len(set(parents)) == len(parents)


def _two_arms(tree: Tree) -> bool:
    """Below the root two chains of five nodes at least."""
    _, parents = unfolded(tree)
    return len(parents) > 10 and parents.count(0) == 2 and len(set(parents)) == len(parents) - 1


def _full_rows(tree: Tree) -> bool:
    """No child is absent but in the last row; there are three rows at least."""
    return len(tree) > 6 and None not in tree


def _even(tree: Tree) -> bool:
    return 2 < _nodes(tree) < 200 and by_centres(tree) % 2 == 0


BOUNDS = (
    Bound("the empty tree", lambda tree: not tree),
    Bound("one node", lambda tree: len(tree) == 1),
    Bound("1,500 nodes", lambda tree: _nodes(tree) == 1_500),
    Bound("one long chain", _is_chain),
    Bound("two long arms", _two_arms),
    Bound("full rows", _full_rows),
    Bound("all letters equal", lambda tree: _nodes(tree) > 2 and len(set(tree) - {None}) == 1),
    Bound("the letter a", lambda tree: "a" in tree),
    Bound("the letter z", lambda tree: "z" in tree),
    Bound("a palindrome of an even number of nodes", _even),
)
