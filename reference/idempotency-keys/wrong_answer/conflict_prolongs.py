"""A conflict restarts the life of the key, since somebody still uses it.

Caught by: retries change nothing
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
            end, key = self.ends.popleft()
            if self.live[key][2] == end:
                del self.live[key]

    def post(self, key, changes, now):
        self._expire(now)
        if key in self.live:
            booked, response, _ = self.live[key]
            if booked == changes:
                return response
            self._keep(key, booked, response, now)
            return None
        for account, amount in changes.items():
            self.balances[account] += amount
        response = {account: self.balances[account] for account in changes}
        self._keep(key, changes, response, now)
        return response

    def _keep(self, key, changes, response, now):
        end = now + self.keep_ms
        if key not in self.live or self.live[key][2] != end:
            self.ends.append((end, key))
        self.live[key] = (changes, response, end)

    def live_keys(self, now):
        self._expire(now)
        return len(self.live)
