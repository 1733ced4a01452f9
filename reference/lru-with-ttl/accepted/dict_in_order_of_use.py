"""A plain dict, whose order is that of use since a used entry is put in anew; versions tell old deaths."""
from heapq import heappop, heappush


class LruCache:
    def __init__(self, capacity):
        self._capacity, self._entries, self._heap, self._version = capacity, {}, [], 0

    def _drop_dead(self, now):
        while self._heap:
            death, version, key = self._heap[0]
            if death > now:
                return
            heappop(self._heap)
            if key in self._entries and self._entries[key][0] == version:
                del self._entries[key]

    def put(self, key, value, ttl, now):
        self._drop_dead(now)
        if key in self._entries:
            del self._entries[key]
        victim = None
        if ttl > 0:
            if len(self._entries) >= self._capacity:
                victim = next(iter(self._entries))
                del self._entries[victim]
            self._version += 1
            self._entries[key] = self._version, value
            heappush(self._heap, (now + ttl, self._version, key))
        return victim

    def get(self, key, now):
        self._drop_dead(now)
        try:
            entry = self._entries.pop(key)
        except KeyError:
            return None
        self._entries[key] = entry
        return entry[1]

    def keys(self, now):
        self._drop_dead(now)
        return [*self._entries]
