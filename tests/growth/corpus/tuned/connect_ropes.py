# time: O(n log n)
# space: O(n)
# trap: n log n with a tiny constant: heapq for each
"""The cheapest way to tie n ropes together: the two shortest come off a heap and their sum goes back, n - 1 times."""

from heapq import heapify, heappop, heappush


def run(ropes):
    heap = ropes[:]
    heapify(heap)
    cost = 0
    while len(heap) > 1:
        joined = heappop(heap) + heappop(heap)
        cost += joined
        heappush(heap, joined)
    return cost


def make(n, rng):
    return ([rng.randrange(1, 100) for _ in range(n)],)
