"""Keeps the log in a default argument, which all limiters share.

Caught by: limiters apart
"""
from collections import deque


class RateLimiter:
    def __init__(self, k, window_ms=1000, log={}):
        self.k = k
        self.window_ms = window_ms
        self.log = log

    def allow(self, user, timestamp):
        log = self.log.setdefault(user, deque())
        while log and log[0] <= timestamp - self.window_ms:
            log.popleft()
        if len(log) < self.k:
            log.append(timestamp)
            return True
        return False
