"""Takes the dead out of the map while it walks through it: RuntimeError."""
from collections import OrderedDict


class LruCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = OrderedDict()

    def clear_up(self, now):
        for key, (_, death) in self.entries.items():
            if death <= now:
                del self.entries[key]

    def put(self, key, value, ttl, now):
        self.clear_up(now)
        self.entries.pop(key, None)
        if ttl == 0:
            return None
        evicted = None
        if len(self.entries) >= self.capacity:
            evicted, _ = self.entries.popitem(last=False)
        self.entries[key] = (value, now + ttl)
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
