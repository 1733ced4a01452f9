"""A queue of accepted timestamps for each user."""
from collections import defaultdict, deque


class RateLimiter:
    def __init__(self, k: int, window_ms: int = 1000) -> None:
        self.k = k
        self.window_ms = window_ms
        self.accepted = defaultdict(deque)

    def allow(self, user: str, timestamp: int) -> bool:
        log = self.accepted[user]
        while log and timestamp - log[0] >= self.window_ms:
            log.popleft()
        if len(log) < self.k:
            log.append(timestamp)
            return True
        return False
