"""Estimates the window from two calendar seconds, as some gateways do: close, but not the count.

Caught by: any start
"""
from collections import Counter


def max_messages_in_window(timestamps, k):
    per_second = Counter()
    best = 0
    for t in timestamps:
        second, into = divmod(t, 1000)
        per_second[second] += 1
        estimate = per_second[second] + per_second[second - 1] * (999 - into) // 1000
        best = max(best, estimate)
    return min(k, best)
