"""Mixes two right ways: bisect_left belongs to t + 1000, bisect_right to t + 999.

Caught by: window edge
"""
from bisect import bisect_left


def max_messages_in_window(timestamps, k):
    best = 0
    for i, t in enumerate(timestamps):
        best = max(best, bisect_left(timestamps, t + 999) - i)
    return min(k, max(best, 1 if timestamps else 0))
