"""Results of one carrier at one moment share an entry; failures are counted in place of successes."""
from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class _Moment:
    at: int
    failures: int = 0
    total: int = 0


@dataclass
class _Carrier:
    name: str
    moments: list[_Moment] = field(default_factory=list)
    head: int = 0
    failures: int = 0
    total: int = 0

    def note(self, ok: bool, now: int) -> None:
        if len(self.moments) == self.head or self.moments[-1].at != now:
            self.moments.append(_Moment(now))
        for counter in (self, self.moments[-1]):
            counter.total += 1
            counter.failures += not ok

    def forget(self, until: int) -> None:
        while self.head < len(self.moments) and self.moments[self.head].at <= until:
            gone = self.moments[self.head]
            self.total -= gone.total
            self.failures -= gone.failures
            self.head += 1

    def worse_than(self, other: _Carrier) -> bool:
        return self.failures * other.total > other.failures * self.total


class CarrierFailover:
    def __init__(
        self, carriers: list[str], window_ms: int, min_results: int, min_percent: int
    ) -> None:
        self._carriers = [_Carrier(name) for name in carriers]
        self._by_name = {carrier.name: carrier for carrier in self._carriers}
        self._window_ms = window_ms
        self._min_results = min_results
        self._max_failing = 100 - min_percent

    def record(self, carrier: str, ok: bool, now: int) -> None:
        self._by_name[carrier].note(ok, now)

    def choose(self, now: int) -> str:
        for carrier in self._carriers:
            carrier.forget(now - self._window_ms)
            enough = carrier.total >= self._min_results
            if not (enough and carrier.failures * 100 > self._max_failing * carrier.total):
                return carrier.name
        best, *others = self._carriers
        for other in others:
            if best.worse_than(other):
                best = other
        return best.name
