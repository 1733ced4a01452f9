"""A heap that is exact, for it knows the place of each topic; the best k are looked up without
taking anything out."""
import heapq
from collections import deque


class _Ranking:
    def __init__(self):
        self.heap = []
        self.place = {}

    def score(self, topic):
        return -self.heap[self.place[topic]][0] if topic in self.place else 0

    def set(self, topic, score):
        if topic not in self.place:
            self.heap.append((-score, topic))
            self._settle(len(self.heap) - 1, (-score, topic))
        elif score:
            self._settle(self.place[topic], (-score, topic))
        else:
            hole = self.place.pop(topic)
            last = self.heap.pop()
            if hole < len(self.heap):
                self._settle(hole, last)

    def _settle(self, at, entry):
        """Put the entry where it belongs, beginning at that place."""
        heap = self.heap
        while at and entry < heap[(at - 1) // 2]:
            self._put(at, heap[(at - 1) // 2])
            at = (at - 1) // 2
        while (below := 2 * at + 1) < len(heap):
            if below + 1 < len(heap) and heap[below + 1] < heap[below]:
                below += 1
            if entry < heap[below]:
                break
            self._put(at, heap[below])
            at = below
        self._put(at, entry)

    def _put(self, at, entry):
        self.heap[at] = entry
        self.place[entry[1]] = at

    def first(self, k):
        found, candidates = [], [(entry, 0) for entry in self.heap[:1]]
        while candidates and len(found) < k:
            (score, topic), at = heapq.heappop(candidates)
            found.append((topic, -score))
            for below in range(2 * at + 1, min(2 * at + 3, len(self.heap))):
                heapq.heappush(candidates, (self.heap[below], below))
        return found


class TrendingTopics:
    def __init__(self, window_ms):
        self.window_ms = window_ms
        self.departures = deque()
        self.until = {}
        self.ranking = _Ranking()

    def _forget(self, now):
        while self.departures and self.departures[0][0] <= now:
            moment, user, topic = self.departures.popleft()
            if self.until.get((user, topic)) == moment:
                del self.until[user, topic]
                self.ranking.set(topic, self.ranking.score(topic) - 1)

    def record(self, user, topic, timestamp):
        self._forget(timestamp)
        if (user, topic) not in self.until:
            self.ranking.set(topic, self.ranking.score(topic) + 1)
        self.until[user, topic] = timestamp + self.window_ms
        self.departures.append((timestamp + self.window_ms, user, topic))

    def top(self, k, timestamp):
        self._forget(timestamp)
        return self.ranking.first(k)
