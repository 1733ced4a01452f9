"""A list for each user that is read from a moving head, and shortened when half of it is stale."""
from dataclasses import dataclass, field


@dataclass
class _Log:
    times: list = field(default_factory=list)
    head: int = 0

    def drop_until(self, limit: int) -> None:
        while self.head < len(self.times) and self.times[self.head] <= limit:
            self.head += 1
        if self.head > 32 and self.head * 2 > len(self.times):
            del self.times[: self.head]
            self.head = 0

    def __len__(self):
        return len(self.times) - self.head


class RateLimiter:
    def __init__(self, k: int, window_ms: int = 1000) -> None:
        self.k = k
        self.window_ms = window_ms
        self.logs: dict = {}

    def allow(self, user: str, timestamp: int) -> bool:
        log = self.logs.setdefault(user, _Log())
        log.drop_until(timestamp - self.window_ms)
        if len(log) >= self.k:
            return False
        log.times.append(timestamp)
        return True
