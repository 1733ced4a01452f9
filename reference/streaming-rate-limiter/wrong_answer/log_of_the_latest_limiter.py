"""Keeps the log in a class attribute, emptied by the constructor: right until two limiters are used at the same time.

Caught by: side by side
"""
from collections import defaultdict, deque


class RateLimiter:
    log = defaultdict(deque)

    def __init__(self, k, window_ms=1000):
        self.log.clear()
        self.k = k
        self.window_ms = window_ms

    def allow(self, user, timestamp):
        log = self.log[user]
        while log and not timestamp - self.window_ms < log[0] <= timestamp:
            log.popleft()
        if len(log) < self.k:
            log.append(timestamp)
            return True
        return False
