"""Goes through all live keys at each call to find what has expired."""
from collections import defaultdict


class IdempotentLedger:
    def __init__(self, keep_ms=86_400_000):
        self.keep_ms = keep_ms
        self.balances = defaultdict(int)
        self.live = {}

    def _expire(self, now):
        for key in [k for k, (_, _, end) in self.live.items() if end <= now]:
            del self.live[key]

    def post(self, key, changes, now):
        self._expire(now)
        if key in self.live:
            booked, response, _ = self.live[key]
            return response if booked == changes else None
        for account, amount in changes.items():
            self.balances[account] += amount
        response = {account: self.balances[account] for account in changes}
        self.live[key] = (changes, response, now + self.keep_ms)
        return response

    def live_keys(self, now):
        self._expire(now)
        return len(self.live)
