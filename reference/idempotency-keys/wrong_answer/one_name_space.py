"""Keeps keys and balances in one dict, where a key may be named as an account is.

Caught by: names apart
"""
from collections import deque


class IdempotentLedger:
    def __init__(self, keep_ms=86_400_000):
        self.keep_ms = keep_ms
        self.data = {}
        self.ends = deque()

    def _expire(self, now):
        while self.ends and self.ends[0][0] <= now:
            _, key = self.ends.popleft()
            self.data.pop(key, None)

    def post(self, key, changes, now):
        self._expire(now)
        known = self.data.get(key)
        if isinstance(known, tuple):
            booked, response = known
            return response if booked == changes else None
        response = {}
        for account, amount in changes.items():
            balance = self.data.get(account)
            response[account] = amount + (balance if isinstance(balance, int) else 0)
            self.data[account] = response[account]
        self.data[key] = (changes, response)
        self.ends.append((now + self.keep_ms, key))
        return response

    def live_keys(self, now):
        self._expire(now)
        return len(self.ends)
