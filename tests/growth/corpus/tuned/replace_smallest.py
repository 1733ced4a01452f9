# time: O(log n)
# space: O(1)
# trap: cost hidden in a C call: one walk down a heap
"""Takes the smallest of a heap of n tickets and puts a later one in its place: it sinks to a leaf."""

import heapq


def run(heap, ticket):
    oldest = heapq.heapreplace(heap, ticket)
    return oldest, heap[0]


def make(n, rng):
    return list(range(n)), n + rng.randrange(100)
