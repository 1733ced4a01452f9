"""A key is checked when it is used; the queue takes away only the very booking that it was made for."""
from collections import Counter, deque


class _Booking:
    __slots__ = ("key", "end", "request", "response")

    def __init__(self, key, end, request, response):
        self.key = key
        self.end = end
        self.request = request
        self.response = response


class IdempotentLedger:
    def __init__(self, keep_ms: int = 86_400_000):
        self._keep = keep_ms
        self._balance = Counter()
        self._by_key = {}
        self._queue = deque()

    def post(self, key, changes, now):
        known = self._by_key.get(key)
        if known is None or known.end <= now:
            for account, amount in changes.items():
                self._balance[account] += amount
            response = tuple((account, self._balance[account]) for account in changes)
            known = _Booking(key, now + self._keep, frozenset(changes.items()), response)
            self._by_key[key] = known
            self._queue.append(known)
        self._tidy(now)
        if frozenset(changes.items()) != known.request:
            return None
        return dict(known.response)

    def live_keys(self, now):
        self._tidy(now)
        return len(self._by_key)

    def _tidy(self, now):
        while self._queue and self._queue[0].end <= now:
            gone = self._queue.popleft()
            if self._by_key.get(gone.key) is gone:
                del self._by_key[gone.key]
