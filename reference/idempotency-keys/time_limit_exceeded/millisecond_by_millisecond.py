"""Moves a clock forward millisecond by millisecond, however long nobody calls."""
from collections import defaultdict


class IdempotentLedger:
    def __init__(self, keep_ms=86_400_000):
        self.keep_ms = keep_ms
        self.balances = defaultdict(int)
        self.live = {}
        self.ends = defaultdict(list)
        self.now = 0

    def _expire(self, now):
        while self.now < now:
            self.now += 1
            for key in self.ends.pop(self.now, ()):
                del self.live[key]

    def post(self, key, changes, now):
        self._expire(now)
        if key in self.live:
            booked, response = self.live[key]
            return response if booked == changes else None
        for account, amount in changes.items():
            self.balances[account] += amount
        response = {account: self.balances[account] for account in changes}
        self.live[key] = (changes, response)
        self.ends[now + self.keep_ms].append(key)
        return response

    def live_keys(self, now):
        self._expire(now)
        return len(self.live)
