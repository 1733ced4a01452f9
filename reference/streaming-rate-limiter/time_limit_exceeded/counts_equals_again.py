"""Counts the messages of the same moment one by one at every call, so a burst is quadratic."""

from collections import defaultdict, deque


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.seen = defaultdict(deque)

    def allow(self, user, timestamp):
        seen = self.seen[user]
        while seen and seen[0] <= timestamp - self.window_ms:
            seen.popleft()
        now = 0
        for message in reversed(seen):
            if message != timestamp:
                break
            now += 1
        if now >= self.k or len(seen) >= self.k:
            return False
        seen.append(timestamp)
        return True
