"""Keeps the order of use in a list and takes keys out of its middle."""
from heapq import heappop, heappush


class LruCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = {}
        self.order = []
        self.deaths = []

    def clear_up(self, now):
        while self.deaths and self.deaths[0][0] <= now:
            death, key = heappop(self.deaths)
            if key in self.entries and self.entries[key][1] == death:
                del self.entries[key]
                self.order.remove(key)

    def put(self, key, value, ttl, now):
        self.clear_up(now)
        if key in self.entries:
            del self.entries[key]
            self.order.remove(key)
        if ttl == 0:
            return None
        evicted = None
        if len(self.entries) >= self.capacity:
            evicted = self.order.pop(0)
            del self.entries[evicted]
        self.order.append(key)
        self.entries[key] = (value, now + ttl)
        heappush(self.deaths, (now + ttl, key))
        return evicted

    def get(self, key, now):
        self.clear_up(now)
        if key not in self.entries:
            return None
        self.order.remove(key)
        self.order.append(key)
        return self.entries[key][0]

    def keys(self, now):
        self.clear_up(now)
        return list(self.order)
