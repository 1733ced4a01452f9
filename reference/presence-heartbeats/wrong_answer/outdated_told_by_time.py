"""Counts who came back in the millisecond of the sign-off down for both heartbeats of that time.

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
            if self.latest.get(user) == moment:
                self.count -= 1

    def here(self, user, now):
        return user in self.latest and now < self.latest[user] + self.timeout_ms

    def heartbeat(self, user, now):
        self.clean(now)
        comes = not self.here(user, now)
        if comes:
            self.count += 1
            self.since[user] = now
        if comes or self.latest[user] != now:
            self.queue.append((now, user))
        self.latest[user] = now
        return comes

    def sign_off(self, user, now):
        self.clean(now)
        if not self.here(user, now):
            return False
        del self.latest[user]
        self.count -= 1
        return True

    def online_since(self, user, now):
        self.clean(now)
        return self.since[user] if self.here(user, now) else None

    def online_count(self, now):
        self.clean(now)
        return self.count
