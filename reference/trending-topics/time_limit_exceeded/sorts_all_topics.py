"""Sorts all topics whenever it is asked.

Caught by: many topics
"""
from collections import deque


class TrendingTopics:
    def __init__(self, window_ms):
        self.window_ms = window_ms
        self.mentions = deque()
        self.latest = {}
        self.scores = {}

    def change(self, topic, by):
        score = self.scores.get(topic, 0) + by
        self.scores[topic] = score

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
        pairs = [pair for pair in self.scores.items() if pair[1]]
        pairs.sort(key=lambda pair: (-pair[1], pair[0]))
        return pairs[:k]
