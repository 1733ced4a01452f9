"""Goes through all entries for dead ones whenever the cache is full."""
from collections import OrderedDict


class LruCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = OrderedDict()

    def clear_up(self, now):
        for key in [key for key, (_, death) in self.entries.items() if death <= now]:
            del self.entries[key]

    def put(self, key, value, ttl, now):
        self.entries.pop(key, None)
        if ttl == 0:
            return None
        evicted = None
        if len(self.entries) >= self.capacity:
            self.clear_up(now)
        if len(self.entries) >= self.capacity:
            evicted, _ = self.entries.popitem(last=False)
        self.entries[key] = (value, now + ttl)
        return evicted

    def get(self, key, now):
        if key not in self.entries or self.entries[key][1] <= now:
            return None
        self.entries.move_to_end(key)
        return self.entries[key][0]

    def keys(self, now):
        self.clear_up(now)
        return list(self.entries)
