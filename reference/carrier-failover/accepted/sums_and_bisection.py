"""Keeps all times and running sums of the successes of each carrier, and bisects for the window's start."""
from bisect import bisect_right


class _History:
    def __init__(self):
        self.times = []
        self.sums = [0]

    def add(self, ok, now):
        self.times.append(now)
        self.sums.append(self.sums[-1] + (1 if ok else 0))

    def since(self, start):
        first = bisect_right(self.times, start)
        return self.sums[-1] - self.sums[first], len(self.times) - first


class CarrierFailover:
    def __init__(self, carriers, window_ms, min_results, min_percent):
        self.histories = {carrier: _History() for carrier in carriers}
        self.window_ms = window_ms
        self.min_results = min_results
        self.min_percent = min_percent

    def record(self, carrier, ok, now):
        self.histories[carrier].add(ok, now)

    def choose(self, now):
        best, best_good, best_total = None, 0, 1
        for carrier, history in self.histories.items():
            good, total = history.since(now - self.window_ms)
            if total < self.min_results or good * 100 >= self.min_percent * total:
                return carrier
            if best is None or good * best_total > best_good * total:
                best, best_good, best_total = carrier, good, total
        return best
