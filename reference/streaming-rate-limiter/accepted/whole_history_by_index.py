"""Keeps every accepted message, and finds the one k messages ago by its index."""
class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.history = {}

    def allow(self, user, timestamp):
        history = self.history.setdefault(user, [])
        if self.k == 0:
            return False
        if len(history) >= self.k and timestamp - history[-self.k] < self.window_ms:
            return False
        history.append(timestamp)
        return True
