"""Keeps only the time of day, so that messages before midnight never leave.

Caught by: turning clocks
"""
from collections import defaultdict, deque

DAY_MS = 24 * 60 * 60 * 1000


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.log = defaultdict(deque)

    def allow(self, user, timestamp):
        log = self.log[user]
        now = timestamp % DAY_MS
        if log and log[-1] > now:
            log.clear()
        while log and log[0] <= now - self.window_ms:
            log.popleft()
        if len(log) < self.k:
            log.append(now)
            return True
        return False
