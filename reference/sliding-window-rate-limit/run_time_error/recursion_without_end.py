"""Divides the list at its middle, but one message is never a base case: RecursionError."""
from bisect import bisect_left


def _best(ts, lo, hi):
    if lo >= hi:
        return 0
    mid = (lo + hi) // 2
    here = bisect_left(ts, ts[mid] + 1000) - mid
    return max(here, _best(ts, lo, mid), _best(ts, mid, hi))


def max_messages_in_window(timestamps, k):
    return min(k, _best(timestamps, 0, len(timestamps)))
