"""Every 100 calls it sweeps out users, but also those whose newest message is half a window old.

Caught by: many users
"""
from collections import deque


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.users = {}
        self.calls = 0

    def allow(self, user, timestamp):
        self.calls += 1
        if self.calls % 100 == 0:
            limit = timestamp - self.window_ms // 2
            self.users = {u: log for u, log in self.users.items() if log and log[-1] > limit}
        log = self.users.setdefault(user, deque())
        while log and log[0] <= timestamp - self.window_ms:
            log.popleft()
        if len(log) < self.k:
            log.append(timestamp)
            return True
        return False
