"""Looks only at the message accepted k messages ago: it must have left the window."""
from collections import defaultdict, deque
from functools import partial


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self._k = k
        self._window = window_ms
        # a queue of k drops its oldest entry by itself
        self._last = defaultdict(partial(deque, maxlen=k))

    def allow(self, user, timestamp):
        if not self._k:
            return False
        last = self._last[user]
        free = len(last) < self._k or last[0] <= timestamp - self._window
        if free:
            last.append(timestamp)
        return free
