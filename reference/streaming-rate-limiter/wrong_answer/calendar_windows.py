"""A counter for each window of the calendar, timestamp // window_ms.

Caught by: window edge
"""
from collections import Counter


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.count = Counter()

    def allow(self, user, timestamp):
        key = user, timestamp // self.window_ms
        if self.count[key] >= self.k:
            return False
        self.count[key] += 1
        return True
