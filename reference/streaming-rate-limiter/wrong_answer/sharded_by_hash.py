"""Spreads users over 1024 shards by their hash, and counts shards instead of users.

Caught by: many users
"""
from collections import deque


class RateLimiter:
    SHARDS = 1024

    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.shards = [deque() for _ in range(self.SHARDS)]

    def allow(self, user, timestamp):
        log = self.shards[hash(user) % self.SHARDS]
        while log and log[0] <= timestamp - self.window_ms:
            log.popleft()
        if len(log) < self.k:
            log.append(timestamp)
            return True
        return False
