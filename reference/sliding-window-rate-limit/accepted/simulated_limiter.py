"""Lets a limiter that accepts k messages a second watch the list: its fullest log is the answer."""
from collections import deque
from dataclasses import dataclass, field


@dataclass
class _Limiter:
    k: int
    window: int = 1000
    accepted: deque = field(default_factory=deque)
    peak: int = 0

    def offer(self, t: int) -> None:
        log = self.accepted
        while log and t - log[0] >= self.window:
            log.popleft()
        if len(log) < self.k:
            log.append(t)
            if len(log) > self.peak:
                self.peak = len(log)


def max_messages_in_window(timestamps: list[int], k: int) -> int:
    limiter = _Limiter(k)
    for t in timestamps:
        limiter.offer(t)
    return limiter.peak
