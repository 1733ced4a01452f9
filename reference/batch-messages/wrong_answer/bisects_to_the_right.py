"""Finds the first beginning with bisect_right: messages of size 0 before it are left outside.

Caught by: size 0
"""
from bisect import bisect_right
from itertools import accumulate


def least_batch_time(messages, limit, overhead):
    if any(size > limit for size, _ in messages):
        return None
    reach = list(accumulate((size for size, _ in messages), initial=0))
    least = [0]
    for end in range(1, len(messages) + 1):
        over = reach[end] - limit
        first = bisect_right(reach, over, 0, end) - 1 if over >= 0 else 0
        if reach[first] < over:
            first += 1
        slowest, times = 0, []
        for begin in range(end - 1, first - 1, -1):
            slowest = max(slowest, messages[begin][1])
            times.append(least[begin] + overhead + slowest)
        least.append(min(times))
    return least[-1]
