"""Keeps the moment of the last use, so what is used at the same moment has no order.

Caught by: least recently used
"""
from collections import OrderedDict
from heapq import heappop, heappush


class LruCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = OrderedDict()
        self.deaths = []
        self.used = {}

    def clear_up(self, now):
        while self.deaths and self.deaths[0][0] <= now:
            death, key = heappop(self.deaths)
            if key in self.entries and self.entries[key][1] == death:
                del self.entries[key]

    def put(self, key, value, ttl, now):
        self.clear_up(now)
        if ttl == 0:
            self.entries.pop(key, None)
            return None
        evicted = None
        if key not in self.entries and len(self.entries) >= self.capacity:
            evicted = min(self.entries, key=self.used.get)
            del self.entries[evicted]
        self.entries[key] = (value, now + ttl)
        self.used[key] = now
        heappush(self.deaths, (now + ttl, key))
        return evicted

    def get(self, key, now):
        self.clear_up(now)
        if key not in self.entries:
            return None
        self.used[key] = now
        return self.entries[key][0]

    def keys(self, now):
        self.clear_up(now)
        return sorted(self.entries, key=self.used.get)
