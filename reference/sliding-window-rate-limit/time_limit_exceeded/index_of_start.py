"""Finds the start of each window by list.index, which searches from the front every time."""
from bisect import bisect_right


def max_messages_in_window(timestamps, k):
    best = 0
    for t in timestamps:
        first = next(s for s in timestamps if s > t - 1000)
        best = max(best, bisect_right(timestamps, t) - timestamps.index(first))
    return min(k, best)
