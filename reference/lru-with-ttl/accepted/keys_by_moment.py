"""A calendar: for each moment the keys that die then, and a heap of the moments; a removed key is crossed out in it."""
import heapq
from collections import OrderedDict


class LruCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.values: OrderedDict[str, int] = OrderedDict()
        self.death: dict[str, int] = {}
        self.calendar: dict[int, set[str]] = {}
        self.moments: list[int] = []

    def put(self, key: str, value: int, ttl: int, now: int) -> str | None:
        self.advance(now)
        evicted = None
        if key in self.values:
            self.cross_out(key)
        if ttl > 0:
            if len(self.values) == self.capacity:
                evicted = next(iter(self.values))
                self.cross_out(evicted)
            self.enter(key, value, now + ttl)
        return evicted

    def get(self, key: str, now: int) -> int | None:
        self.advance(now)
        if key in self.values:
            self.values.move_to_end(key)
        return self.values.get(key)

    def keys(self, now: int) -> list[str]:
        self.advance(now)
        return list(self.values)

    def advance(self, now: int) -> None:
        while self.moments and self.moments[0] <= now:
            for key in self.calendar.pop(heapq.heappop(self.moments)):
                del self.values[key], self.death[key]

    def enter(self, key: str, value: int, moment: int) -> None:
        self.values[key] = value
        self.death[key] = moment
        if moment not in self.calendar:
            self.calendar[moment] = set()
            heapq.heappush(self.moments, moment)
        self.calendar[moment].add(key)

    def cross_out(self, key: str) -> None:
        del self.values[key]
        self.calendar[self.death.pop(key)].remove(key)
