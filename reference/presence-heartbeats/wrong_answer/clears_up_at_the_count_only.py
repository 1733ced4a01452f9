"""Clears up in online_count only, so the other methods see who is long gone.

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
        comes = user not in self.latest
        self.since.setdefault(user, now)
        self.latest.pop(user, None)
        self.latest[user] = now
        return comes

    def sign_off(self, user, now):
        if user not in self.latest:
            return False
        del self.latest[user], self.since[user]
        return True

    def online_since(self, user, now):
        return self.since.get(user)

    def online_count(self, now):
        self.expire(now)
        return len(self.latest)
