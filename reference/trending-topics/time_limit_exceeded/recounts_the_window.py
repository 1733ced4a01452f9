"""Counts the users of all mentions in the window whenever it is asked."""
from collections import Counter, deque
from heapq import nsmallest


class TrendingTopics:
    def __init__(self, window_ms):
        self.window_ms = window_ms
        self.mentions = deque()

    def record(self, user, topic, timestamp):
        self.mentions.append((timestamp, user, topic))

    def top(self, k, timestamp):
        while self.mentions and self.mentions[0][0] <= timestamp - self.window_ms:
            self.mentions.popleft()
        scores = Counter(topic for _, topic in {mention[1:] for mention in self.mentions})
        return nsmallest(k, scores.items(), key=lambda pair: (-pair[1], pair[0]))
