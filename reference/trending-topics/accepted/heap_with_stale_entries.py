"""A heap that hears of every change; what is no longer true is thrown away when it comes up."""
import heapq
from collections import defaultdict, deque


class TrendingTopics:
    def __init__(self, window_ms: int) -> None:
        self.window_ms = window_ms
        self.queue = deque()
        self.last_seen = {}
        self.count = defaultdict(int)
        self.heap = []

    def _expire(self, now: int) -> None:
        while self.queue and now - self.queue[0][0] >= self.window_ms:
            t, user, topic = self.queue.popleft()
            if self.last_seen.get((user, topic)) != t:
                continue  # the user has mentioned it again since
            del self.last_seen[(user, topic)]
            self.count[topic] -= 1
            if self.count[topic] == 0:
                del self.count[topic]
            else:
                heapq.heappush(self.heap, (-self.count[topic], topic))

    def record(self, user: str, topic: str, timestamp: int) -> None:
        self._expire(timestamp)
        key = (user, topic)
        if key not in self.last_seen:
            self.count[topic] += 1
            heapq.heappush(self.heap, (-self.count[topic], topic))
        self.last_seen[key] = timestamp
        self.queue.append((timestamp, user, topic))

    def top(self, k: int, timestamp: int) -> list[tuple[str, int]]:
        self._expire(timestamp)
        result, seen = [], set()
        while self.heap and len(result) < k:
            negative, topic = heapq.heappop(self.heap)
            if topic in seen or self.count.get(topic) != -negative:
                continue
            seen.add(topic)
            result.append((topic, -negative))
        for topic, score in result:
            heapq.heappush(self.heap, (-score, topic))
        return result
