"""Gives the time of the latest heartbeat for since when a user is online.

Caught by: times online
"""

class Presence:
    def __init__(self, timeout_ms):
        self.timeout_ms = timeout_ms
        self.since = {}
        self.latest = {}

    def expire(self, now):
        while self.latest:
            user = next(iter(self.latest))
            if now - self.latest[user] < self.timeout_ms:
                break
            del self.latest[user], self.since[user]

    def heartbeat(self, user, now):
        self.expire(now)
        comes = user not in self.latest
        self.since[user] = now
        self.latest.pop(user, None)
        self.latest[user] = now
        return comes

    def sign_off(self, user, now):
        self.expire(now)
        if user not in self.latest:
            return False
        del self.latest[user], self.since[user]
        return True

    def online_since(self, user, now):
        self.expire(now)
        return self.since.get(user)

    def online_count(self, now):
        self.expire(now)
        return len(self.latest)
