"""Keeps 128 users at most and forgets the one who was longest silent, idle or not.

Caught by: many users
"""
from collections import OrderedDict, deque


class RateLimiter:
    CAPACITY = 128

    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.users = OrderedDict()

    def allow(self, user, timestamp):
        log = self.users.setdefault(user, deque())
        self.users.move_to_end(user)
        if len(self.users) > self.CAPACITY:
            self.users.popitem(last=False)
        while log and log[0] <= timestamp - self.window_ms:
            log.popleft()
        if len(log) < self.k:
            log.append(timestamp)
            return True
        return False
