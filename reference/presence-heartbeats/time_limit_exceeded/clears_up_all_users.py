"""Goes through all who are online at each call, to take the timed-out ones away."""
class Presence:
    def __init__(self, timeout_ms):
        self.timeout_ms = timeout_ms
        self.since = {}
        self.latest = {}

    def expire(self, now):
        for user in [u for u, t in self.latest.items() if now - t >= self.timeout_ms]:
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
