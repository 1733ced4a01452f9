"""Waits in a loop for room that never comes when k is 0."""
from collections import defaultdict, deque


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.log = defaultdict(deque)

    def allow(self, user, timestamp):
        log = self.log[user]
        while len(log) >= self.k:
            if log and log[0] > timestamp - self.window_ms:
                return False
            if log:
                log.popleft()
        log.append(timestamp)
        return True
