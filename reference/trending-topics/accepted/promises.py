"""A heap of promises: an entry may be too good but never too bad, and is corrected when it comes up."""
from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from heapq import heappop, heappush


@dataclass
class _Topic:
    latest: dict[str, int] = field(default_factory=dict)
    promised: int = 0  # the score in the heap that counts; all other entries are old


class TrendingTopics:
    def __init__(self, window_ms: int) -> None:
        self.window_ms = window_ms
        self.topics: dict[str, _Topic] = {}
        self.mentions: deque[tuple[int, str, str]] = deque()
        self.heap: list[tuple[int, str]] = []

    def _expire(self, now: int) -> None:
        while self.mentions and self.mentions[0][0] <= now - self.window_ms:
            moment, user, name = self.mentions.popleft()
            users = self.topics[name].latest
            if users.get(user) == moment:
                del users[user]

    def _promise(self, name: str, score: int) -> None:
        heappush(self.heap, (-score, name))
        self.topics[name].promised = score

    def record(self, user: str, topic: str, timestamp: int) -> None:
        self._expire(timestamp)
        state = self.topics.setdefault(topic, _Topic())
        state.latest[user] = timestamp
        self.mentions.append((timestamp, user, topic))
        if len(state.latest) > state.promised:
            self._promise(topic, len(state.latest))

    def top(self, k: int, timestamp: int) -> list[tuple[str, int]]:
        self._expire(timestamp)
        best: list[tuple[str, int]] = []
        while self.heap and len(best) < k:
            negative, name = heappop(self.heap)
            state = self.topics[name]
            if -negative != state.promised:
                continue
            state.promised = 0
            score = len(state.latest)
            if score == -negative:
                best.append((name, score))
            elif score:
                self._promise(name, score)
        for name, score in best:
            self._promise(name, score)
        return best
