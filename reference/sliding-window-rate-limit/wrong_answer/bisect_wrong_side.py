"""Searches with bisect_right where the end of the window is excluded.

Caught by: window edge
"""
from bisect import bisect_right


def max_messages_in_window(timestamps, k):
    best = 0
    for i, t in enumerate(timestamps):
        best = max(best, bisect_right(timestamps, t + 1000) - i)
    return min(k, best)
