"""The scores that occur form a chain, each with a heap of its topics; a topic moves to a neighbour."""
import heapq
from collections import OrderedDict


class _Level:
    """All topics of one score; the heap may hold names that have moved on, or twice."""

    def __init__(self, score, lower, higher):
        self.score, self.lower, self.higher = score, lower, higher
        self.topics = set()
        self.heap = []
        lower.higher = higher.lower = self

    def add(self, topic):
        self.topics.add(topic)
        heapq.heappush(self.heap, topic)

    def first(self, k):
        taken = []
        while self.heap and len(taken) < k:
            topic = heapq.heappop(self.heap)
            if topic in self.topics and topic not in taken[-1:]:
                taken.append(topic)
        for topic in taken:
            heapq.heappush(self.heap, topic)
        return taken


class _End:
    score = lower = higher = None


class TrendingTopics:
    def __init__(self, window_ms):
        self.window_ms = window_ms
        self.latest = OrderedDict()
        self.level_of = {}
        self.bottom, self.top_end = _End(), _End()
        self.bottom.score = 0
        self.bottom.higher, self.top_end.lower = self.top_end, self.bottom

    def _leave(self, topic, level):
        level.topics.remove(topic)
        if not level.topics:
            level.lower.higher, level.higher.lower = level.higher, level.lower

    def _rise(self, topic):
        old = self.level_of.get(topic, self.bottom)
        new = old.higher
        if new.score != old.score + 1:
            new = _Level(old.score + 1, old, old.higher)
        new.add(topic)
        self.level_of[topic] = new
        if old is not self.bottom:
            self._leave(topic, old)

    def _fall(self, topic):
        old = self.level_of.pop(topic)
        if old.score > 1:
            new = old.lower
            if new.score != old.score - 1:
                new = _Level(old.score - 1, old.lower, old)
            new.add(topic)
            self.level_of[topic] = new
        self._leave(topic, old)

    def _forget(self, now):
        while self.latest:
            pair = next(iter(self.latest))
            if self.latest[pair] > now - self.window_ms:
                break
            del self.latest[pair]
            self._fall(pair[1])

    def record(self, user, topic, timestamp):
        self._forget(timestamp)
        if (user, topic) in self.latest:
            self.latest.move_to_end((user, topic))
        else:
            self._rise(topic)
        self.latest[user, topic] = timestamp

    def top(self, k, timestamp):
        self._forget(timestamp)
        best, level = [], self.top_end.lower
        while level is not self.bottom and len(best) < k:
            best += [(topic, level.score) for topic in level.first(k - len(best))]
            level = level.lower
        return best
