"""Tokens trickle back at k per window, so that messages come back before the old ones have left.

Caught by: refusals are free
"""
class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.buckets = {}

    def allow(self, user, timestamp):
        tokens, last = self.buckets.get(user, (self.k, timestamp))
        tokens = min(self.k, tokens + (timestamp - last) * self.k / self.window_ms)
        allowed = tokens >= 1
        self.buckets[user] = tokens - 1 if allowed else tokens, timestamp
        return allowed
