# time: O(log n)
# space: O(1)
"""Adds to the first cell of a Fenwick tree over n cells: the index doubles until it leaves the tree."""


def run(tree: list[int], delta: int) -> int:
    index = 1
    touched = 0
    while index < len(tree):
        tree[index] += delta
        index += index & -index
        touched += 1
    return touched


def make(n, rng):
    return [0] * (n + 1), rng.randrange(1, 9)
