"""Takes the window for a second, whatever window_ms says.

Caught by: own window
"""
from collections import defaultdict, deque


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.log = defaultdict(deque)

    def allow(self, user, timestamp):
        log = self.log[user]
        while log and log[0] <= timestamp - 1000:
            log.popleft()
        if len(log) < self.k:
            log.append(timestamp)
            return True
        return False
