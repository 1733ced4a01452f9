"""Asks for the oldest message of an empty queue when k is 0: IndexError."""
from collections import defaultdict, deque


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.log = defaultdict(deque)

    def allow(self, user, timestamp):
        log = self.log[user]
        if len(log) == self.k:
            if log[0] > timestamp - self.window_ms:
                return False
            log.popleft()
        log.append(timestamp)
        return True
