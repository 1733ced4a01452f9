"""Logs refused messages with a mark, and reads back through them at each call."""
from collections import defaultdict


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.log = defaultdict(list)

    def allow(self, user, timestamp):
        used = 0
        for t, accepted in reversed(self.log[user]):
            if t <= timestamp - self.window_ms:
                break
            used += accepted
        allowed = used < self.k
        self.log[user].append((timestamp, allowed))
        return allowed
