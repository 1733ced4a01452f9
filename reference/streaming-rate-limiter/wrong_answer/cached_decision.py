"""Caches decisions by user and timestamp, so that the same question always gets the first answer.

Caught by: window edge
"""
from collections import defaultdict, deque
from functools import lru_cache


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.log = defaultdict(deque)

    @lru_cache(maxsize=None)
    def allow(self, user, timestamp):
        log = self.log[user]
        while log and log[0] <= timestamp - self.window_ms:
            log.popleft()
        if len(log) < self.k:
            log.append(timestamp)
            return True
        return False
