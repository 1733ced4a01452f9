from collections import defaultdict, deque
from threading import Lock, RLock
import threading
import time


class RateLimiter:
    def __init__(self, k: int, window_ms: int = 1000) -> None:
        self.k = k
        self.window = window_ms
        self.accepted: dict[str, deque[int]] = defaultdict(deque)
        self._lock = Lock()
        self._outer = threading.RLock()

    def allow(self, user: str, timestamp: int) -> bool:
        with self._lock, self._outer:
            q = self.accepted[user]
            while q and q[0] <= timestamp - self.window:
                q.popleft()
            if len(q) < self.k:
                q.append(timestamp)
                return True
            return False

    def __len__(self):
        return len(self.accepted)


def main():
    r = RateLimiter(2, 10)
    started = time.time()
    return [r.allow("u", t) for t in (0, 1, 2, 10, 11, 12)], len(r), time.monotonic() > 0, started > 0
