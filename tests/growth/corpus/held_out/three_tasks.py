# time: O(log n)
# space: O(1)
# trap: the only work is inside heapq
"""Takes the three most urgent of n tasks from a heap: each pop sifts from the root to a leaf."""

import heapq


def run(queue):
    urgency = 0
    for _ in range(3):
        if not queue:
            break
        urgency = urgency * 7 + heapq.heappop(queue)
    return urgency


def make(n, rng):
    queue = [rng.randrange(10**6) for _ in range(n)]
    heapq.heapify(queue)
    return (queue,)
