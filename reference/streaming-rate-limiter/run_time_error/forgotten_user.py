"""Deletes a user whose queue has run empty, and then looks the user up again: KeyError."""
from collections import deque


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.log = {}

    def allow(self, user, timestamp):
        self.log.setdefault(user, deque())
        log = self.log[user]
        while log and log[0] <= timestamp - self.window_ms:
            log.popleft()
            if not log:
                del self.log[user]
        if len(self.log[user]) < self.k:
            log.append(timestamp)
            return True
        return False
