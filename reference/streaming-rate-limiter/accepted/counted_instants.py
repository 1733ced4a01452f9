"""Equal timestamps share one entry with a count, under a running total for each user."""
from collections import deque
from typing import NamedTuple


class _Instant(NamedTuple):
    moment: int
    messages: int


class _User:
    __slots__ = ("instants", "total")

    def __init__(self):
        self.instants = deque()
        self.total = 0

    def forget(self, limit):
        while self.instants and self.instants[0].moment <= limit:
            self.total -= self.instants.popleft().messages

    def record(self, moment):
        self.total += 1
        if self.instants and self.instants[-1].moment == moment:
            self.instants.append(_Instant(moment, self.instants.pop().messages + 1))
        else:
            self.instants.append(_Instant(moment, 1))


class RateLimiter:
    def __init__(self, k: int, window_ms: int = 1000) -> None:
        self._k = k
        self._window_ms = window_ms
        self._users: dict[str, _User] = {}

    def allow(self, user: str, timestamp: int) -> bool:
        if user not in self._users:
            self._users[user] = _User()
        state = self._users[user]
        state.forget(timestamp - self._window_ms)
        allowed = state.total < self._k
        if allowed:
            state.record(timestamp)
        return allowed
