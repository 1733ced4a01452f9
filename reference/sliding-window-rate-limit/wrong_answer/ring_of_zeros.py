"""Starts the ring of the last k messages with zeros, which look like k messages at time 0.

Caught by: cap at k, same instant
"""
from bisect import bisect_right


def max_messages_in_window(timestamps, k):
    if k == 0:
        return 0
    if k <= len(timestamps):
        ring = [0] * k
        for i, t in enumerate(timestamps):
            if t - ring[i % k] < 1000:
                return k
            ring[i % k] = t
    return max((i + 1 - bisect_right(timestamps, t - 1000) for i, t in enumerate(timestamps)), default=0)
