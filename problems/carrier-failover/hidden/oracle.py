"""The right failover twice: from the definition, and fast enough for 100,000 calls."""

from __future__ import annotations

from collections import deque
from fractions import Fraction


class ByDefinition:
    """Keeps every result for ever and counts at each choice those in the window."""

    def __init__(
        self, carriers: list[str], window_ms: int, min_results: int, min_percent: int
    ) -> None:
        self._carriers = list(carriers)
        self._window_ms = window_ms
        self._min_results = min_results
        self._min_percent = min_percent
        self._results: list[tuple[str, bool, int]] = []

    def record(self, carrier: str, ok: bool, now: int) -> None:
        self._results.append((carrier, ok, now))

    def choose(self, now: int) -> str:
        rates = {}
        for carrier in self._carriers:
            rate = self._rate_that_matters(carrier, now)
            if rate is None or rate >= Fraction(self._min_percent, 100):
                return carrier
            rates[carrier] = rate
        best = max(rates.values())
        return next(carrier for carrier in self._carriers if rates[carrier] == best)

    def _rate_that_matters(self, carrier: str, now: int) -> Fraction | None:
        """The success rate in the window, or None if there are too few results in it."""
        count = [
            ok
            for name, ok, moment in self._results
            if name == carrier and now - self._window_ms < moment <= now
        ]
        return Fraction(sum(count), len(count)) if len(count) >= self._min_results else None


class InOnePass:
    """Counts each result when it comes, and once more when it leaves the window."""

    def __init__(
        self, carriers: list[str], window_ms: int, min_results: int, min_percent: int
    ) -> None:
        self._window_ms = window_ms
        self._min_results = min_results
        self._min_percent = min_percent
        self._inside: deque[tuple[int, str, bool]] = deque()
        self._total = dict.fromkeys(carriers, 0)
        self._successes = dict.fromkeys(carriers, 0)

    def record(self, carrier: str, ok: bool, now: int) -> None:
        self._inside.append((now, carrier, ok))
        self._total[carrier] += 1
        self._successes[carrier] += ok

    def choose(self, now: int) -> str:
        while self._inside and self._inside[0][0] <= now - self._window_ms:
            _, carrier, ok = self._inside.popleft()
            self._total[carrier] -= 1
            self._successes[carrier] -= ok
        best = None
        for carrier, total in self._total.items():
            successes = self._successes[carrier]
            if total < self._min_results or successes * 100 >= self._min_percent * total:
                return carrier
            if best is None or successes * self._total[best] > self._successes[best] * total:
                best = carrier
        assert best is not None, "there is at least one carrier"
        return best
