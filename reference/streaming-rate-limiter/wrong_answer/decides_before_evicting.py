"""Decides first and evicts afterwards: old messages are counted once more.

Caught by: window edge
"""
from collections import defaultdict, deque


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.log = defaultdict(deque)

    def allow(self, user, timestamp):
        log = self.log[user]
        allowed = len(log) < self.k
        while log and log[0] <= timestamp - self.window_ms:
            log.popleft()
        if allowed:
            log.append(timestamp)
        return allowed
