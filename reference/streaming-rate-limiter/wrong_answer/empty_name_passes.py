"""Takes the empty name for nobody, who is always allowed.

Caught by: users apart
"""
from collections import defaultdict, deque


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.log = defaultdict(deque)

    def allow(self, user, timestamp):
        if not user and self.k > 0:
            return True
        log = self.log[user]
        while log and log[0] <= timestamp - self.window_ms:
            log.popleft()
        if len(log) < self.k:
            log.append(timestamp)
            return True
        return False
