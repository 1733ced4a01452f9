"""Answers with the int 0 when k is 0.

Caught by: nothing allowed
"""
from collections import defaultdict, deque


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.log = defaultdict(deque)

    def allow(self, user, timestamp):
        log = self.log[user]
        while log and log[0] <= timestamp - self.window_ms:
            log.popleft()
        allowed = self.k and len(log) < self.k
        if allowed:
            log.append(timestamp)
        return allowed
