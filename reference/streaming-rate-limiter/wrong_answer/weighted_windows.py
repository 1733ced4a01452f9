"""Estimates the window from two counters, as some gateways do.

Caught by: window edge
"""
from collections import Counter


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.count = Counter()

    def allow(self, user, timestamp):
        window, into = divmod(timestamp, self.window_ms)
        share = (self.window_ms - 1 - into) / self.window_ms
        used = self.count[user, window] + self.count[user, window - 1] * share
        if used >= self.k:
            return False
        self.count[user, window] += 1
        return True
