"""Keys that were booked at the same moment expire together: one entry for each such moment."""
from collections import defaultdict, deque
from json import dumps


class IdempotentLedger:
    def __init__(self, keep_ms=86_400_000):
        self._keep_ms = keep_ms
        self._balances = defaultdict(int)
        self._seen = {}
        self._moments = deque()

    def post(self, key, changes, now):
        self._forget(now)
        fingerprint = dumps(changes, sort_keys=True)
        if key in self._seen:
            first, response = self._seen[key]
            return response.copy() if first == fingerprint else None
        response = {}
        for account in changes:
            self._balances[account] += changes[account]
            response[account] = self._balances[account]
        self._seen[key] = fingerprint, response.copy()
        if not self._moments or self._moments[-1][0] != now:
            self._moments.append((now, []))
        self._moments[-1][1].append(key)
        return response

    def live_keys(self, now):
        self._forget(now)
        return len(self._seen)

    def _forget(self, now):
        while self._moments and now - self._moments[0][0] >= self._keep_ms:
            for key in self._moments.popleft()[1]:
                del self._seen[key]
