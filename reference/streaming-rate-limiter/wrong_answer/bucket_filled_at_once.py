"""Refills all tokens at once when a window has passed since the last refill.

Caught by: refusals are free
"""
class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.tokens = {}
        self.filled = {}

    def allow(self, user, timestamp):
        if timestamp - self.filled.get(user, -window_long_ago(self)) >= self.window_ms:
            self.tokens[user] = self.k
            self.filled[user] = timestamp
        if self.tokens[user] < 1:
            return False
        self.tokens[user] -= 1
        return True


def window_long_ago(limiter):
    return limiter.window_ms
