"""Recursive expansion with parent links set on the nodes: how far can the two ends of a path go on outwards in step?"""
from itertools import combinations


def _link(node, parent, nodes):
    if node is None:
        return
    node.near = [n for n in (parent, node.left, node.right) if n is not None]
    nodes.append(node)
    _link(node.left, node, nodes)
    _link(node.right, node, nodes)


def _outwards(a, a_inside, b, b_inside):
    """The most nodes that can be added on either side of the path from a to b."""
    best = 0
    for c in a.near:
        if c is a_inside:
            continue
        for d in b.near:
            if d is not b_inside and c.val == d.val:
                best = max(best, 1 + _outwards(c, a, d, b))
    return best


def longest_ordered_palindromic_path(root):
    nodes = []
    _link(root, None, nodes)
    best = 0
    for node in nodes:
        best = max(best, 1)
        for other in (node.left, node.right):
            if other is not None and other.val == node.val:
                best = max(best, 2 + 2 * _outwards(node, other, other, node))
        for a, b in combinations(node.near, 2):
            if a.val == b.val:
                best = max(best, 3 + 2 * _outwards(a, node, b, node))
    return best
