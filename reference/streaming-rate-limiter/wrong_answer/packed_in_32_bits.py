"""Packs timestamps into 32 bits, where they wrap around.

Caught by: turning clocks
"""
from array import array
from collections import defaultdict
from functools import partial


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.log = defaultdict(partial(array, "L"))

    def allow(self, user, timestamp):
        log = self.log[user]
        now = timestamp & 0xFFFFFFFF
        stale = 0
        while stale < len(log) and not now - self.window_ms < log[stale] <= now:
            stale += 1
        del log[:stale]
        if len(log) < self.k:
            log.append(now)
            return True
        return False
