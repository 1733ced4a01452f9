"""Pops from the end where the newest messages are.

Caught by: refusals are free
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
            log.pop()
        if len(log) < self.k:
            log.append(timestamp)
            return True
        return False
