"""A list for each user with a moving head, which forgets the messages that still count whenever it
is shortened.

Caught by: bursts
"""


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.logs = {}

    def allow(self, user, timestamp):
        log = self.logs.setdefault(user, [0])
        while log[0] + 1 < len(log) and log[log[0] + 1] <= timestamp - self.window_ms:
            log[0] += 1
        if log[0] > 32 and 2 * log[0] > len(log):
            log[:] = [0]
        if len(log) - 1 - log[0] >= self.k:
            return False
        log.append(timestamp)
        return True
