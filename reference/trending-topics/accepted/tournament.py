"""A tournament tree over all topics: the better one wins, a topic that changes plays its matches anew."""
from collections import deque

NOBODY = (0, "")  # loses to every topic, for these have their scores negated


class TrendingTopics:
    def __init__(self, window_ms):
        self.window_ms = window_ms
        self.mentions = deque()
        self.latest = {}
        self.scores = {}
        self.size = 1
        self.tree = [NOBODY, NOBODY]  # the winner of node i comes from 2 * i and 2 * i + 1
        self.seats = {}
        self.free = [0]

    def seat(self, topic):
        if topic not in self.seats:
            if not self.free:
                self.double()
            self.seats[topic] = self.free.pop()
        return self.seats[topic]

    def double(self):
        old, self.size = self.size, 2 * self.size
        self.free = list(range(old, self.size))
        self.tree = [NOBODY] * self.size + self.tree[old:] + [NOBODY] * old
        for node in range(self.size - 1, 0, -1):
            self.tree[node] = min(self.tree[2 * node], self.tree[2 * node + 1])

    def play(self, seat, entry):
        tree, node = self.tree, self.size + seat
        tree[node] = entry
        while node > 1:
            node //= 2
            tree[node] = min(tree[2 * node], tree[2 * node + 1])

    def change(self, topic, by):
        score = self.scores.pop(topic, 0) + by
        seat = self.seat(topic)
        if score:
            self.scores[topic] = score
            self.play(seat, (-score, topic))
        else:
            self.play(seat, NOBODY)
            self.free.append(self.seats.pop(topic))

    def clear_up(self, now):
        while self.mentions and self.mentions[0][0] <= now - self.window_ms:
            timestamp, *pair = self.mentions.popleft()
            if self.latest.get(tuple(pair)) == timestamp:
                del self.latest[tuple(pair)]
                self.change(pair[1], -1)

    def record(self, user, topic, timestamp):
        self.clear_up(timestamp)
        if (user, topic) not in self.latest:
            self.change(topic, 1)
        self.latest[user, topic] = timestamp
        self.mentions.append((timestamp, user, topic))

    def top(self, k, timestamp):
        self.clear_up(timestamp)
        best = []
        while len(best) < k and self.tree[1] != NOBODY:
            best.append(self.tree[1])
            self.play(self.seats[best[-1][1]], NOBODY)
        for entry in best:
            self.play(self.seats[entry[1]], entry)
        return [(topic, -negative) for negative, topic in best]
