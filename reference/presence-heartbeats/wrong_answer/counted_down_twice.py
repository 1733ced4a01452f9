"""A sign-off lowers the counter and leaves the heartbeat in the queue, which lowers it again.

Caught by: sign-offs
"""
from collections import deque


class Presence:
    def __init__(self, timeout_ms):
        self.timeout_ms = timeout_ms
        self.queue = deque()
        self.latest = {}
        self.since = {}
        self.count = 0

    def clean(self, now):
        while self.queue and self.queue[0][0] + self.timeout_ms <= now:
            moment, user = self.queue.popleft()
            if self.latest.get(user) in (moment, None):
                self.latest.pop(user, None)
                self.count -= 1

    def heartbeat(self, user, now):
        self.clean(now)
        comes = user not in self.latest
        if comes:
            self.count += 1
            self.since[user] = now
        self.latest[user] = now
        self.queue.append((now, user))
        return comes

    def sign_off(self, user, now):
        self.clean(now)
        if user not in self.latest:
            return False
        del self.latest[user]
        self.count -= 1
        return True

    def online_since(self, user, now):
        self.clean(now)
        return self.since[user] if user in self.latest else None

    def online_count(self, now):
        self.clean(now)
        return self.count
