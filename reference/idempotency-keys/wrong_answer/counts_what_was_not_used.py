"""Expired keys are found when they are used; those that nobody uses are counted for ever.

Caught by: live keys
"""
from collections import defaultdict


class IdempotentLedger:
    def __init__(self, keep_ms=86_400_000):
        self.keep_ms = keep_ms
        self.balances = defaultdict(int)
        self.live = {}

    def post(self, key, changes, now):
        if key in self.live:
            booked, response, end = self.live[key]
            if now < end:
                return response if booked == changes else None
        for account, amount in changes.items():
            self.balances[account] += amount
        response = {account: self.balances[account] for account in changes}
        self.live[key] = (changes, response, now + self.keep_ms)
        return response

    def live_keys(self, now):
        return len(self.live)
