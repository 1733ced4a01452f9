"""The right cache twice: from the definition, and fast enough for tens of thousands of calls."""

from __future__ import annotations

from collections import OrderedDict
from heapq import heappop, heappush


class ByDefinition:
    """A list of key, value and moment of death in the order of use, read through at each call."""

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._entries: list[tuple[str, int, int]] = []

    def put(self, key: str, value: int, ttl: int, now: int) -> str | None:
        self._entries = [entry for entry in self._live(now) if entry[0] != key]
        if ttl == 0:
            return None
        evicted = self._entries.pop(0)[0] if len(self._entries) == self._capacity else None
        self._entries.append((key, value, now + ttl))
        return evicted

    def get(self, key: str, now: int) -> int | None:
        for entry in self._live(now):
            if entry[0] == key:
                self._entries.remove(entry)
                self._entries.append(entry)
                return entry[1]
        return None

    def keys(self, now: int) -> list[str]:
        return [key for key, _, _ in self._live(now)]

    def _live(self, now: int) -> list[tuple[str, int, int]]:
        return [entry for entry in self._entries if now < entry[2]]


class InOnePass:
    """The same in O(log n) a call: one structure for the order of use, one for that of death."""

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._entries: OrderedDict[str, tuple[int, int]] = OrderedDict()
        self._deaths: list[tuple[int, str]] = []

    def put(self, key: str, value: int, ttl: int, now: int) -> str | None:
        self._bury(now)
        self._entries.pop(key, None)
        if ttl == 0:
            return None
        evicted = None
        if len(self._entries) == self._capacity:
            evicted, _ = self._entries.popitem(last=False)
        self._entries[key] = (value, now + ttl)
        heappush(self._deaths, (now + ttl, key))
        return evicted

    def get(self, key: str, now: int) -> int | None:
        self._bury(now)
        if key not in self._entries:
            return None
        self._entries.move_to_end(key)
        return self._entries[key][0]

    def keys(self, now: int) -> list[str]:
        self._bury(now)
        return list(self._entries)

    def _bury(self, now: int) -> None:
        while self._deaths and self._deaths[0][0] <= now:
            death, key = heappop(self._deaths)
            if key in self._entries and self._entries[key][1] == death:
                del self._entries[key]
