"""Keeps all heartbeats of a user and goes through them for each answer.

Caught by: busy users"""
from bisect import insort


class Presence:
    def __init__(self, timeout_ms):
        self.timeout_ms = timeout_ms
        self.beats = {}

    def since(self, user, now):
        since = latest = None
        for moment in self.beats.get(user, ()):
            if latest is None or moment - latest >= self.timeout_ms:
                since = moment
            latest = moment
        return None if latest is None or now - latest >= self.timeout_ms else since

    def heartbeat(self, user, now):
        comes = self.since(user, now) is None
        insort(self.beats.setdefault(user, []), now)
        return comes

    def sign_off(self, user, now):
        online = self.since(user, now) is not None
        self.beats.pop(user, None)
        return online

    def online_since(self, user, now):
        return self.since(user, now)

    def online_count(self, now):
        return sum(self.since(user, now) is not None for user in self.beats)
