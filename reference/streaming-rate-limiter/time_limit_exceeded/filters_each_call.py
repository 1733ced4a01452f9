"""Builds the list of recent messages anew at each call."""
class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.log = {}

    def allow(self, user, timestamp):
        recent = [t for t in self.log.get(user, []) if t > timestamp - self.window_ms]
        allowed = len(recent) < self.k
        if allowed:
            recent.append(timestamp)
        self.log[user] = recent
        return allowed
