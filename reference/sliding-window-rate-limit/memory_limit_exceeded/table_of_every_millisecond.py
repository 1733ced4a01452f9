"""A counter for every millisecond since zero: today's times need terabytes."""
from itertools import accumulate


def max_messages_in_window(timestamps, k):
    if not timestamps:
        return 0
    counts = [0] * (timestamps[-1] + 1001)
    for t in timestamps:
        counts[t] += 1
        counts[t + 1000] -= 1
    return min(k, max(accumulate(counts)))
