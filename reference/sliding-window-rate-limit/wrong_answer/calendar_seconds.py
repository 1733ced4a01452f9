"""Counts per calendar second, t // 1000, though a window may begin anywhere.

Caught by: any start, window edge
"""
from collections import Counter


def max_messages_in_window(timestamps, k):
    per_second = Counter(t // 1000 for t in timestamps)
    return min(k, max(per_second.values(), default=0))
