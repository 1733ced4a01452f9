"""One heap of uses and one of deaths, and a map that says which of their records still hold."""
import heapq


class LruCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.clock = 0
        self.live = {}              # key -> [value, number of the last use, moment of death]
        self.uses = []
        self.deaths = []

    def _use(self, key):
        self.clock += 1
        self.live[key][1] = self.clock
        heapq.heappush(self.uses, (self.clock, key))

    def _forget_dead(self, now):
        while self.deaths and self.deaths[0][0] <= now:
            death, key = heapq.heappop(self.deaths)
            if key in self.live and self.live[key][2] <= now:
                del self.live[key]

    def _evict(self):
        while True:
            number, key = heapq.heappop(self.uses)
            if key in self.live and self.live[key][1] == number:
                del self.live[key]
                return key

    def put(self, key, value, ttl, now):
        self._forget_dead(now)
        self.live.pop(key, None)
        if not ttl:
            return None
        evicted = self._evict() if len(self.live) >= self.capacity else None
        self.live[key] = [value, 0, now + ttl]
        heapq.heappush(self.deaths, (now + ttl, key))
        self._use(key)
        return evicted

    def get(self, key, now):
        self._forget_dead(now)
        if key in self.live:
            self._use(key)
            return self.live[key][0]
        return None

    def keys(self, now):
        self._forget_dead(now)
        return sorted(self.live, key=lambda key: self.live[key][1])
