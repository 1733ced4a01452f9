"""Keeps one result for each carrier and moment, the last one.

Caught by: bursts
"""

class CarrierFailover:
    def __init__(self, carriers, window_ms, min_results, min_percent):
        self.results = {carrier: {} for carrier in carriers}
        self.rule = window_ms, min_results, min_percent

    def record(self, carrier, ok, now):
        self.results[carrier][now] = ok

    def choose(self, now):
        window_ms, min_results, min_percent = self.rule
        rates = {}
        for carrier, results in self.results.items():
            inside = [ok for moment, ok in results.items() if moment > now - window_ms]
            if len(inside) < min_results:
                return carrier
            if sum(inside) * 100 >= min_percent * len(inside):
                return carrier
            rates[carrier] = sum(inside) / len(inside)
        return max(rates, key=rates.get)
