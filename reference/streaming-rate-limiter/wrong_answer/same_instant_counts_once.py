"""Keeps a set of timestamps, in which messages of the same millisecond are one.

Caught by: window edge, bursts
"""
from collections import defaultdict, deque


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.log = defaultdict(deque)

    def allow(self, user, timestamp):
        log = self.log[user]
        while log and log[0] <= timestamp - self.window_ms:
            log.popleft()
        if len(set(log)) < self.k:
            log.append(timestamp)
            return True
        return False
