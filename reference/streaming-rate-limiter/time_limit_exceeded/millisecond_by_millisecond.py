"""Moves a clock forward millisecond by millisecond, however long nobody writes."""
from collections import Counter, defaultdict


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.now = 0
        self.leaving = defaultdict(list)
        self.inside = Counter()

    def allow(self, user, timestamp):
        while self.now < timestamp:
            self.now += 1
            for gone in self.leaving.pop(self.now, ()):
                self.inside[gone] -= 1
        if self.inside[user] >= self.k:
            return False
        self.inside[user] += 1
        self.leaving[timestamp + self.window_ms].append(user)
        return True
