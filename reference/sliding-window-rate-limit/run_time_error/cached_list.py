"""Caches the answers, but a list cannot be a key: TypeError on the first call."""
from functools import lru_cache


@lru_cache(maxsize=None)
def max_messages_in_window(timestamps, k):
    left = 0
    for t in timestamps:
        if t - timestamps[left] >= 1000:
            left += 1
    return min(k, len(timestamps) - left)
