"""Keeps all results and counts those in the window at each choice."""
class CarrierFailover:
    def __init__(self, carriers, window_ms, min_results, min_percent):
        self.carriers = carriers
        self.rule = window_ms, min_results, min_percent
        self.results = []

    def record(self, carrier, ok, now):
        self.results.append((carrier, ok, now))

    def choose(self, now):
        window_ms, min_results, min_percent = self.rule
        rates = {}
        for carrier in self.carriers:
            inside = [ok for c, ok, t in self.results if c == carrier and t > now - window_ms]
            if len(inside) < min_results or sum(inside) * 100 >= min_percent * len(inside):
                return carrier
            rates[carrier] = sum(inside) / len(inside)
        return max(rates, key=rates.get)
