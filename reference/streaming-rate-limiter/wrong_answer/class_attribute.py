"""Keeps the log in a class attribute, which all limiters share.

Caught by: limiters apart
"""
from collections import defaultdict, deque


class RateLimiter:
    log = defaultdict(deque)

    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms

    def allow(self, user, timestamp):
        log = self.log[user]
        while log and not timestamp - self.window_ms < log[0] <= timestamp:
            log.popleft()
        if len(log) < self.k:
            log.append(timestamp)
            return True
        return False
