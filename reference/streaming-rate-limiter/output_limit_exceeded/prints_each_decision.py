"""Prints every decision, which is too much for hundreds of thousands of calls."""
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
        allowed = len(log) < self.k
        print(f"[{timestamp}] {user}: {len(log)} of {self.k} used -> {'allowed' if allowed else 'REFUSED'}")
        if allowed:
            log.append(timestamp)
        return allowed
