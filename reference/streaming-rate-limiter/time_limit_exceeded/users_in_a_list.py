"""Looks users up in a list, one after the other."""
from collections import deque


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.names = []
        self.logs = []

    def allow(self, user, timestamp):
        if user not in self.names:
            self.names.append(user)
            self.logs.append(deque())
        log = self.logs[self.names.index(user)]
        while log and log[0] <= timestamp - self.window_ms:
            log.popleft()
        if len(log) >= self.k:
            return False
        log.append(timestamp)
        return True
