"""Goes through all users at each call, so as to forget the idle ones."""
from collections import deque


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.users = {}

    def _clear_up(self, now):
        idle = [u for u, log in self.users.items() if log[-1] <= now - self.window_ms]
        for user in idle:
            del self.users[user]

    def allow(self, user, timestamp):
        self._clear_up(timestamp)
        log = self.users.get(user) or deque()
        while log and log[0] <= timestamp - self.window_ms:
            log.popleft()
        if len(log) >= self.k:
            return False
        log.append(timestamp)
        self.users[user] = log
        return True
