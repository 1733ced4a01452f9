"""Keeps the refusals of each user for a report, in a tuple that is copied for every one of them."""
from collections import defaultdict, deque


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.log = defaultdict(deque)
        self.refused = defaultdict(tuple)

    def allow(self, user, timestamp):
        log = self.log[user]
        while log and log[0] <= timestamp - self.window_ms:
            log.popleft()
        if len(log) < self.k:
            log.append(timestamp)
            return True
        self.refused[user] += (timestamp,)
        return False
