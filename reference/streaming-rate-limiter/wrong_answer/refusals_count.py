"""Records the message before it decides, so that refusals count too.

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
            log.popleft()
        log.append(timestamp)
        return len(log) <= self.k
