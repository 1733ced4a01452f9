"""A list for each user: every pop(0) moves all that is left."""
from collections import defaultdict


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.log = defaultdict(list)

    def allow(self, user, timestamp):
        log = self.log[user]
        while log and log[0] <= timestamp - self.window_ms:
            log.pop(0)
        if len(log) >= self.k:
            return False
        log.append(timestamp)
        return True
