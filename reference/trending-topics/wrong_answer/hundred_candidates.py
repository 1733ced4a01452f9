"""Keeps the best hundred topics as candidates and forgets the others.

Caught by: crowds
"""
from collections import deque
from heapq import heappop, heappush


class TrendingTopics:
    def __init__(self, window_ms):
        self.window_ms = window_ms
        self.mentions = deque()
        self.latest = {}
        self.scores = {}
        self.heap = []

    def change(self, topic, by):
        score = self.scores.get(topic, 0) + by
        self.scores[topic] = score
        if score:
            heappush(self.heap, (-score, topic))
        if len(self.heap) > 200:
            self.heap = sorted(self.heap)[:100]

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
        while self.heap and len(best) < k:
            score, topic = heappop(self.heap)
            pair = topic, -score
            if self.scores[topic] == -score and (not best or best[-1] != pair):
                best.append(pair)
        for topic, score in best:
            heappush(self.heap, (-score, topic))
        return best
