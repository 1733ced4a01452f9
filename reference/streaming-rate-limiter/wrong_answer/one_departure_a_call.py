"""One queue over all users, from which each call clears at most one message.

Caught by: users apart
"""
from collections import Counter, deque


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.queue = deque()
        self.inside = Counter()

    def allow(self, user, timestamp):
        if self.queue and self.queue[0][1] <= timestamp - self.window_ms:
            gone, _ = self.queue.popleft()
            self.inside[gone] -= 1
        if self.inside[user] >= self.k:
            return False
        self.inside[user] += 1
        self.queue.append((user, timestamp))
        return True
