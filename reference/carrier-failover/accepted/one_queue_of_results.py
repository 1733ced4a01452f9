"""One queue over all carriers, two counters for each, and rates that are compared as floats, which for
up to 100,000 results are as different as the fractions that they stand for."""
from collections import deque
from typing import Deque, List, Tuple


class CarrierFailover:
    def __init__(self, carriers: List[str], window_ms: int, min_results: int, min_percent: int):
        self._rank = {carrier: rank for rank, carrier in enumerate(carriers)}
        self._names = tuple(carriers)
        self._window_ms = window_ms
        self._min_results, self._min_percent = min_results, min_percent
        self._queue: Deque[Tuple[int, int, bool]] = deque()
        self._ok = [0] * len(carriers)
        self._all = [0] * len(carriers)

    def record(self, carrier: str, ok: bool, now: int) -> None:
        rank = self._rank[carrier]
        self._queue.append((now + self._window_ms, rank, ok))
        self._all[rank] += 1
        if ok:
            self._ok[rank] += 1

    def choose(self, now: int) -> str:
        while self._queue and self._queue[0][0] <= now:
            _, rank, ok = self._queue.popleft()
            self._all[rank] -= 1
            if ok:
                self._ok[rank] -= 1
        for name, ok, total in zip(self._names, self._ok, self._all):
            if total < self._min_results or 100 * ok >= total * self._min_percent:
                return name
        rates = [ok / total for ok, total in zip(self._ok, self._all)]
        return self._names[rates.index(max(rates))]
