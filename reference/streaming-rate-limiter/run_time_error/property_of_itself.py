"""The property k assigns to itself instead of to _k: RecursionError."""
from collections import defaultdict, deque


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.log = defaultdict(deque)

    @property
    def k(self):
        return self._k

    @k.setter
    def k(self, value):
        if value < 0:
            raise ValueError("k must not be negative")
        self.k = value

    def allow(self, user, timestamp):
        log = self.log[user]
        while log and log[0] <= timestamp - self.window_ms:
            log.popleft()
        if len(log) < self.k:
            log.append(timestamp)
            return True
        return False
