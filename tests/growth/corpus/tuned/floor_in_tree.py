# time: O(log n)
# space: O(1)
"""The largest key up to a limit in a balanced search tree of n keys: one step down for each level."""

from dataclasses import dataclass


@dataclass
class Node:
    key: int
    left: "Node | None" = None
    right: "Node | None" = None


def run(root, limit):
    best = None
    while root is not None:
        if root.key <= limit:
            best, root = root.key, root.right
        else:
            root = root.left
    return best


def balanced(lo, hi):
    if lo >= hi:
        return None
    mid = (lo + hi) // 2
    return Node(mid, balanced(lo, mid), balanced(mid + 1, hi))


def make(n, rng):
    return balanced(0, n), n + rng.randrange(5)
