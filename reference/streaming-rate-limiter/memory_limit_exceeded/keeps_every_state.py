"""Keeps a copy of the user's queue for each call, so as to explain decisions later."""
from collections import defaultdict, deque


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.log = defaultdict(deque)
        self.explanations = []

    def allow(self, user, timestamp):
        log = self.log[user]
        while log and log[0] <= timestamp - self.window_ms:
            log.popleft()
        allowed = len(log) < self.k
        self.explanations.append((user, timestamp, allowed, tuple(log)))
        if allowed:
            log.append(timestamp)
        return allowed
