"""Looks for the oldest key with next(iter(...)): in a plain dict that steps over all that were deleted."""
from collections import defaultdict


class IdempotentLedger:
    def __init__(self, keep_ms=86_400_000):
        self.keep_ms = keep_ms
        self.balances = defaultdict(int)
        self.live = {}

    def _expire(self, now):
        while self.live and self.live[next(iter(self.live))][2] <= now:
            del self.live[next(iter(self.live))]

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
