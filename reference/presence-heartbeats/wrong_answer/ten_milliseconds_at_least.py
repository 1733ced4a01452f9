"""Takes a timeout below 10 ms for one of 10 ms.

Caught by: own timeout
"""

class Presence:
    def __init__(self, timeout_ms):
        self.timeout_ms = max(10, timeout_ms)
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
        self.since.setdefault(user, now)
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
