"""Keeps the results in a global that each constructor empties: the latest failover takes them all.

Caught by: side by side
"""
RESULTS = []


class CarrierFailover:
    def __init__(self, carriers, window_ms, min_results, min_percent):
        self.rule = window_ms, min_results, min_percent
        self.carriers = carriers
        RESULTS.clear()

    def record(self, carrier, ok, now):
        RESULTS.append((carrier, ok, now))

    def choose(self, now):
        window_ms, min_results, min_percent = self.rule
        rates = {}
        for carrier in self.carriers:
            inside = [ok for c, ok, t in RESULTS if c == carrier and t > now - window_ms]
            if len(inside) < min_results or sum(inside) * 100 >= min_percent * len(inside):
                return carrier
            rates[carrier] = sum(inside) / len(inside)
        return max(rates, key=rates.get)
