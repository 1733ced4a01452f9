"""``TreeNode``, the one type of argument that is not plain data, and how it is built.

A tree travels as the level-order list of its values, None for an absent child. The children of an
absent node have no entries, and absent children at the end may be left out.
"""

from __future__ import annotations

from collections.abc import Sequence


class TreeNode:
    """A node of a binary tree, as submissions see it."""

    def __init__(
        self,
        val: object = 0,
        left: TreeNode | None = None,
        right: TreeNode | None = None,
    ) -> None:
        self.val = val
        self.left = left
        self.right = right


def build_tree(values: Sequence[object]) -> TreeNode | None:
    """The root of the tree that ``values`` lists in level order; None for an empty list.

    Raises ValueError if the root is absent or an entry has no parent to hang below.
    """
    if not values:
        return None
    if values[0] is None:
        raise ValueError("the root is absent but other nodes follow")
    root = TreeNode(values[0])
    nodes = [root]
    parent = 0
    for position in range(1, len(values)):
        side = position % 2
        if parent == len(nodes):
            raise ValueError(f"entry {position} has no parent")
        value = values[position]
        if value is not None:
            child = TreeNode(value)
            nodes.append(child)
            if side:
                nodes[parent].left = child
            else:
                nodes[parent].right = child
        if not side:
            parent += 1
    return root
