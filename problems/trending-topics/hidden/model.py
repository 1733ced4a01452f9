"""The right answers twice: from the definition, and fast enough for 40,000 calls."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter, OrderedDict

Pair = tuple[str, int]


class ByDefinition:
    """Keeps every mention for ever and counts them all at each call."""

    def __init__(self, window_ms: int) -> None:
        self._window_ms = window_ms
        self._mentions: list[tuple[str, str, int]] = []

    def record(self, user: str, topic: str, timestamp: int) -> None:
        self._mentions.append((user, topic, timestamp))

    def top(self, k: int, timestamp: int) -> list[Pair]:
        inside = {
            (user, topic)
            for user, topic, moment in self._mentions
            if timestamp - self._window_ms < moment <= timestamp
        }
        scores = Counter(topic for _, topic in inside)
        return sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))[:k]


class InOrder:
    """Keeps the topics sorted; users of topics stand in the order of their latest mentions."""

    def __init__(self, window_ms: int) -> None:
        self._window_ms = window_ms
        self._latest: OrderedDict[tuple[str, str], int] = OrderedDict()
        self._scores: Counter[str] = Counter()
        self._order: list[tuple[int, str]] = []

    def record(self, user: str, topic: str, timestamp: int) -> None:
        self._forget(timestamp)
        if (user, topic) not in self._latest:
            self._move(topic, 1)
        self._latest[user, topic] = timestamp
        self._latest.move_to_end((user, topic))

    def top(self, k: int, timestamp: int) -> list[Pair]:
        self._forget(timestamp)
        return [(topic, -score) for score, topic in self._order[:k]]

    def _forget(self, now: int) -> None:
        while self._latest:
            (user, topic), moment = next(iter(self._latest.items()))
            if moment > now - self._window_ms:
                return
            del self._latest[user, topic]
            self._move(topic, -1)

    def _move(self, topic: str, change: int) -> None:
        score = self._scores[topic]
        if score:
            del self._order[bisect_left(self._order, (-score, topic))]
        self._scores[topic] = score + change
        if score + change:
            insort(self._order, (-score - change, topic))
