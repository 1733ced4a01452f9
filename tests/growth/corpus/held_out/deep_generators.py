# time: O(n^2)
# space: O(n)
# trap: `yield from` hands each value up through all the frames above it
"""Values of a search tree in order, from recursive generators; all n nodes hang on right links."""

import sys

sys.setrecursionlimit(10**7)


def in_order(left, right, node):
    if node == -1:
        return
    yield from in_order(left, right, left[node])
    yield node
    yield from in_order(left, right, right[node])


def run(left, right):
    return sum(rank * node for rank, node in enumerate(in_order(left, right, 0)))


def make(n, rng):
    return [-1] * n, [*range(1, n), -1]
