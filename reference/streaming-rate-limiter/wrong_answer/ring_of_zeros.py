"""Starts the ring of the last k messages with zeros, which look like messages at time 0.

Caught by: window edge
"""
class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.rings = {}

    def allow(self, user, timestamp):
        if self.k == 0:
            return False
        if self.k > 100_000:
            return True
        ring, at = self.rings.get(user, ([0] * self.k, 0))
        if timestamp - ring[at] < self.window_ms:
            return False
        ring[at] = timestamp
        self.rings[user] = ring, (at + 1) % self.k
        return True
