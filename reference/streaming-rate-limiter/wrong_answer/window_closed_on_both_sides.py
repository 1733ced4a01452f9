"""Keeps a message that is exactly as old as the window.

Caught by: window edge, own window
"""
from collections import defaultdict, deque


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.log = defaultdict(deque)

    def allow(self, user, timestamp):
        log = self.log[user]
        while log and timestamp - log[0] > self.window_ms:
            log.popleft()
        if len(log) < self.k:
            log.append(timestamp)
            return True
        return False
