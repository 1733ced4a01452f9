"""Keeps the topics of each score in a heap, and goes down through all scores from the highest.

Caught by: one big topic
"""
from collections import defaultdict, deque
from heapq import heappop, heappush


class TrendingTopics:
    def __init__(self, window_ms):
        self.window_ms = window_ms
        self.mentions = deque()
        self.latest = {}
        self.scores = {}
        self.heaps = defaultdict(list)
        self.highest = 0

    def change(self, topic, by):
        score = self.scores.get(topic, 0) + by
        self.scores[topic] = score
        if score:
            heappush(self.heaps[score], topic)
            self.highest = max(self.highest, score)

    def clear_up(self, now):
        while self.mentions and self.mentions[0][0] <= now - self.window_ms:
            moment, user, topic = self.mentions.popleft()
            if self.latest.get((user, topic)) == moment:
                del self.latest[user, topic]
                self.change(topic, -1)

    def record(self, user, topic, timestamp):
        self.clear_up(timestamp)
        if (user, topic) not in self.latest:
            self.change(topic, 1)
        self.latest[user, topic] = timestamp
        self.mentions.append((timestamp, user, topic))

    def top(self, k, timestamp):
        self.clear_up(timestamp)
        best = []
        for score in range(self.highest, 0, -1):
            heap = self.heaps[score] if score in self.heaps else []
            found = []
            while heap and len(best) < k:
                topic = heappop(heap)
                if self.scores[topic] == score and topic not in found:
                    found.append(topic)
                    best.append((topic, score))
            for topic in found:
                heappush(heap, topic)
            if len(best) >= k:
                break
        return best
