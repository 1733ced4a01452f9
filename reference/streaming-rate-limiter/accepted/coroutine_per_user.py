"""A generator for each user that is sent timestamps and yields decisions."""
import collections


def _decisions(k, window_ms):
    recent = collections.deque()
    decision = None
    while True:
        now = yield decision
        while recent and recent[0] + window_ms <= now:
            recent.popleft()
        decision = len(recent) < k
        if decision:
            recent.append(now)


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self._rule = k, window_ms
        self._users = {}

    def allow(self, user, timestamp):
        decide = self._users.get(user)
        if decide is None:
            decide = self._users[user] = _decisions(*self._rule)
            next(decide)
        return decide.send(timestamp)
