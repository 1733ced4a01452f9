"""By brute force over a sorted list of deaths: a record goes in, and out again, by bisection."""
from bisect import bisect_left, bisect_right, insort
from collections import OrderedDict


class LruCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = OrderedDict()
        self.death = {}
        self.agenda = []            # (moment of death, key) of the live entries, and of no others

    def remove(self, key):
        del self.values[key]
        record = (self.death.pop(key), key)
        del self.agenda[bisect_left(self.agenda, record)]

    def tidy(self, now):
        due = bisect_right(self.agenda, now, key=lambda record: record[0])
        for death, key in self.agenda[:due]:
            del self.values[key], self.death[key]
        del self.agenda[:due]

    def put(self, key, value, ttl, now):
        self.tidy(now)
        if key in self.values:
            self.remove(key)
        if ttl == 0:
            return None
        evicted = None
        if len(self.values) == self.capacity:
            evicted = next(iter(self.values))
            self.remove(evicted)
        self.values[key] = value
        self.death[key] = now + ttl
        insort(self.agenda, (now + ttl, key))
        return evicted

    def get(self, key, now):
        self.tidy(now)
        if key in self.values:
            self.values.move_to_end(key)
        return self.values.get(key)

    def keys(self, now):
        self.tidy(now)
        return list(self.values)
