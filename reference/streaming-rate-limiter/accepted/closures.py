"""Decisions as closures, one for each user, with a linked list of accepted messages."""
def _make_decider(k, window_ms):
    head = tail = None
    size = 0

    def decide(now):
        nonlocal head, tail, size
        while head is not None and head[0] <= now - window_ms:
            head = head[1]
            size -= 1
        if size >= k:
            return False
        cell = [now, None]
        if head is None:
            head = tail = cell
        else:
            tail[1] = cell
            tail = cell
        size += 1
        return True

    return decide


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self._new = lambda: _make_decider(k, window_ms)
        self._deciders = {}

    def allow(self, user, timestamp):
        try:
            decide = self._deciders[user]
        except KeyError:
            decide = self._deciders[user] = self._new()
        return decide(timestamp)
