# time: O(1)
# space: O(1)
# trap: sorted() and a slice, both of fifteen items at most
"""Four smallest of a binary heap of n items: they stand on its first four levels."""

import heapq


def run(heap):
    top = sorted(heap[:15])
    best = heapq.nsmallest(4, heap[:15])
    return best if best == top[:4] else top


def make(n, rng):
    heap = [rng.randrange(10 * n) for _ in range(n)]
    heapq.heapify(heap)
    return (heap,)
