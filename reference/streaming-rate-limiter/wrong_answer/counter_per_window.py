"""A counter that starts again with the first message after the window's end: lets twice as many through.

Caught by: refusals are free
"""
class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.users = {}

    def allow(self, user, timestamp):
        start, count = self.users.get(user, (timestamp, 0))
        if timestamp - start >= self.window_ms:
            start, count = timestamp, 0
        if count >= self.k:
            return False
        self.users[user] = start, count + 1
        return True
