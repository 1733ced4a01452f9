"""Evicts only once there is room, and there never is again.

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
        if len(log) >= self.k:
            return False
        while log and log[0] <= timestamp - self.window_ms:
            log.popleft()
        log.append(timestamp)
        return True
