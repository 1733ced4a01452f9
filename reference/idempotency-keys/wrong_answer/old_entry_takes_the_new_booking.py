"""A key is checked when it is used, and its old entry in the queue later takes the new booking away.

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
            self.live.pop(key, None)

    def post(self, key, changes, now):
        if key in self.live:
            booked, response, end = self.live[key]
            if now < end:
                return response if booked == changes else None
        for account, amount in changes.items():
            self.balances[account] += amount
        response = {account: self.balances[account] for account in changes}
        self.live[key] = (changes, response, now + self.keep_ms)
        self.ends.append((now + self.keep_ms, key))
        return response

    def live_keys(self, now):
        self._expire(now)
        return len(self.live)
