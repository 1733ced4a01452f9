"""Forgets users from the front of an ordered dict once their newest message has left the window."""
from __future__ import annotations

from collections import OrderedDict, deque


class RateLimiter:
    """Users stand in the order of their newest accepted message."""

    def __init__(self, k: int, window_ms: int = 1000) -> None:
        self.k = k
        self.window_ms = window_ms
        self._users: OrderedDict[str, deque[int]] = OrderedDict()

    def allow(self, user: str, timestamp: int) -> bool:
        oldest_inside = timestamp - self.window_ms + 1
        self._forget_idle(oldest_inside)
        log = self._users.get(user, deque())
        while log and log[0] < oldest_inside:
            log.popleft()
        if not len(log) < self.k:
            return False
        log.append(timestamp)
        self._users[user] = log
        self._users.move_to_end(user)
        return True

    def _forget_idle(self, oldest_inside: int) -> None:
        while self._users:
            name, log = next(iter(self._users.items()))
            if log[-1] >= oldest_inside:
                break
            del self._users[name]
