"""Searches only k - 1 messages ahead, so that k is never reached.

Caught by: cap at k
"""
from bisect import bisect_left


def max_messages_in_window(timestamps, k):
    if not timestamps or k == 0:
        return 0
    n = len(timestamps)
    best = 1
    for i, t in enumerate(timestamps):
        hi = min(n, max(i + k - 1, i + 1))
        best = max(best, bisect_left(timestamps, t + 1000, i, hi) - i)
    return best
