"""Demands a distance of window_ms / k between messages, which forbids bursts.

Caught by: window edge
"""
class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.distance = window_ms / k if k else float("inf")
        self.k = k
        self.last = {}

    def allow(self, user, timestamp):
        if self.k == 0:
            return False
        if user in self.last and timestamp - self.last[user] < self.distance:
            return False
        self.last[user] = timestamp
        return True
