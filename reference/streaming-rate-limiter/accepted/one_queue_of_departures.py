"""One queue over all users of when each accepted message stops counting, and a counter for each user."""
from collections import Counter, deque
from typing import Deque, Tuple


class RateLimiter:
    def __init__(self, k: int, window_ms: int = 1000) -> None:
        self._k, self._window_ms = k, window_ms
        self._departures: Deque[Tuple[int, str]] = deque()
        self._inside: Counter = Counter()

    def _clear_up(self, now: int) -> None:
        while self._departures and self._departures[0][0] <= now:
            _, user = self._departures.popleft()
            self._inside[user] -= 1
            if not self._inside[user]:
                del self._inside[user]

    def allow(self, user: str, timestamp: int) -> bool:
        self._clear_up(timestamp)
        if self._inside[user] >= self._k:
            return False
        self._inside[user] += 1
        self._departures.append((timestamp + self._window_ms, user))
        return True
