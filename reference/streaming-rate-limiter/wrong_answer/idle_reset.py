"""Counts until the user has been silent for a window, and only then starts again.

Caught by: refusals are free
"""
class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.count = {}
        self.newest = {}

    def allow(self, user, timestamp):
        if user in self.newest and timestamp - self.newest[user] >= self.window_ms:
            self.count[user] = 0
        if self.count.get(user, 0) >= self.k:
            return False
        self.count[user] = self.count.get(user, 0) + 1
        self.newest[user] = timestamp
        return True
