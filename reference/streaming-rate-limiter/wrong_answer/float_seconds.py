"""Converts to seconds first: 1.001 - 0.001 is less than 1 in floating point.

Caught by: own window
"""
from collections import defaultdict, deque


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window = window_ms / 1000
        self.log = defaultdict(deque)

    def allow(self, user, timestamp):
        now = timestamp / 1000
        log = self.log[user]
        while log and now - log[0] >= self.window:
            log.popleft()
        if len(log) < self.k:
            log.append(now)
            return True
        return False
