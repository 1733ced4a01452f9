"""A ring of counters, one for each millisecond of a window that may last for days."""
class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.rings = {}

    def allow(self, user, timestamp):
        if user not in self.rings:
            self.rings[user] = [[0] * self.window_ms, timestamp, 0]
        ring, now, total = self.rings[user]
        for passed in range(now + 1, min(timestamp, now + self.window_ms) + 1):
            total -= ring[passed % self.window_ms]
            ring[passed % self.window_ms] = 0
        allowed = total < self.k
        if allowed:
            ring[timestamp % self.window_ms] += 1
            total += 1
        self.rings[user] = [ring, timestamp, total]
        return allowed
