"""Forgets a whole user as idle once the oldest message has left the window.

Caught by: refusals are free
"""
class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.log = {}

    def allow(self, user, timestamp):
        if user in self.log and self.log[user][0] <= timestamp - self.window_ms:
            del self.log[user]
        log = self.log.get(user, [])
        if len(log) >= self.k:
            return False
        log.append(timestamp)
        self.log[user] = log
        return True
