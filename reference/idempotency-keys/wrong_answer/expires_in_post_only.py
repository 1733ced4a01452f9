"""live_keys does not look at the time, so it counts what has expired since the last request.

Caught by: live keys
"""
from collections import defaultdict, deque


class IdempotentLedger:
    def __init__(self, keep_ms=86_400_000):
        self.keep_ms = keep_ms
        self.balances = defaultdict(int)
        self.live = {}
        self.ends = deque()

    def _expire(self, now):
        while self.ends and self.ends[0][0] <= now:
            _, key = self.ends.popleft()
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
        self.ends.append((now + self.keep_ms, key))
        return response

    def live_keys(self, now):
        return len(self.live)
