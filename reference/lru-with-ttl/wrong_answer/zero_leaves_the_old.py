"""With ttl 0 it leaves the entry that is there alone.

Caught by: put again
"""
from collections import OrderedDict
from heapq import heappop, heappush


class LruCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = OrderedDict()
        self.deaths = []

    def clear_up(self, now):
        while self.deaths and self.deaths[0][0] <= now:
            death, key = heappop(self.deaths)
            if key in self.entries and self.entries[key][1] == death:
                del self.entries[key]

    def put(self, key, value, ttl, now):
        self.clear_up(now)
        if ttl == 0:
            return None
        self.entries.pop(key, None)
        evicted = None
        if len(self.entries) >= self.capacity:
            evicted, _ = self.entries.popitem(last=False)
        self.entries[key] = (value, now + ttl)
        heappush(self.deaths, (now + ttl, key))
        return evicted

    def get(self, key, now):
        self.clear_up(now)
        if key not in self.entries:
            return None
        self.entries.move_to_end(key)
        return self.entries[key][0]

    def keys(self, now):
        self.clear_up(now)
        return list(self.entries)
