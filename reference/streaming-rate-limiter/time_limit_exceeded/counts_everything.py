"""Keeps every accepted message of everybody, and counts them all at each call."""
class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.accepted = []

    def allow(self, user, timestamp):
        start = timestamp - self.window_ms
        if sum(u == user and t > start for u, t in self.accepted) < self.k:
            self.accepted.append((user, timestamp))
            return True
        return False
