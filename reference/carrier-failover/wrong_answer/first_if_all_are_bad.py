"""Falls back on the preferred carrier if all are bad.

Caught by: all bad
"""
from collections import deque


class CarrierFailover:
    def __init__(self, carriers, window_ms, min_results, min_percent):
        self.carriers = carriers
        self.window_ms = window_ms
        self.min_results = min_results
        self.min_percent = min_percent
        self.results = {carrier: deque() for carrier in carriers}
        self.good = dict.fromkeys(carriers, 0)

    def evict(self, carrier, now):
        results = self.results[carrier]
        while results and results[0][0] <= now - self.window_ms:
            self.good[carrier] -= results.popleft()[1]

    def record(self, carrier, ok, now):
        self.evict(carrier, now)
        self.results[carrier].append((now, ok))
        self.good[carrier] += ok

    def is_bad(self, carrier):
        good, total = self.good[carrier], len(self.results[carrier])
        return total >= self.min_results and good * 100 < self.min_percent * total

    def choose(self, now):
        for carrier in self.carriers:
            self.evict(carrier, now)
            if not self.is_bad(carrier):
                return carrier
        return self.carriers[0]
