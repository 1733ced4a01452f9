"""Keeps a sorted list of all topics, out of which one is taken and put in at each change. What stands
behind it moves each time, which is O(n), but so quick that no large case tells: only the growth does,
and that only where the machine lets enough sizes be measured.

Permitted: AC.
"""
from bisect import bisect_left, insort
from collections import Counter, deque


class TrendingTopics:
    def __init__(self, window_ms):
        self._window = window_ms
        self._mentions = deque()
        self._of_pair = Counter()  # (user, topic) -> mentions in the window
        self._users = Counter()  # topic -> users
        self._ranking = []

    def _set(self, topic, users):
        old = self._users.pop(topic, 0)
        if old:
            del self._ranking[bisect_left(self._ranking, (-old, topic))]
        if users:
            self._users[topic] = users
            insort(self._ranking, (-users, topic))

    def _forget(self, limit):
        while self._mentions and self._mentions[0][1] <= limit:
            pair, _ = self._mentions.popleft()
            self._of_pair[pair] -= 1
            if not self._of_pair[pair]:
                del self._of_pair[pair]
                self._set(pair[1], self._users[pair[1]] - 1)

    def record(self, user, topic, timestamp):
        self._forget(timestamp - self._window)
        pair = user, topic
        self._of_pair[pair] += 1
        if self._of_pair[pair] == 1:
            self._set(topic, self._users[topic] + 1)
        self._mentions.append((pair, timestamp))

    def top(self, k, timestamp):
        self._forget(timestamp - self._window)
        return [(topic, -users) for users, topic in self._ranking[:k]]
