"""A queue of all heartbeats; each has a serial number, which says whether it is a user's latest."""
from collections import deque


class Presence:
    def __init__(self, timeout_ms: int) -> None:
        self.timeout_ms = timeout_ms
        self.serial = 0
        self.queue = deque()
        self.users = {}

    def clean(self, now: int) -> None:
        while self.queue and self.queue[0][0] <= now:
            _, serial, user = self.queue.popleft()
            if user in self.users and self.users[user][1] == serial:
                del self.users[user]

    def heartbeat(self, user: str, now: int) -> bool:
        self.clean(now)
        self.serial += 1
        self.queue.append((now + self.timeout_ms, self.serial, user))
        if user in self.users:
            self.users[user] = (self.users[user][0], self.serial)
            return False
        self.users[user] = (now, self.serial)
        return True

    def sign_off(self, user: str, now: int) -> bool:
        self.clean(now)
        if user in self.users:
            del self.users[user]
            return True
        return False

    def online_since(self, user: str, now: int):
        self.clean(now)
        if user not in self.users:
            return None
        return self.users[user][0]

    def online_count(self, now: int) -> int:
        self.clean(now)
        return len(self.users)
