"""A dict of the online users that is kept in the order of their latest heartbeats."""


class Presence:
    def __init__(self, timeout_ms):
        self.timeout_ms = timeout_ms
        self.since = {}
        self.latest = {}

    def _expire(self, now):
        gone = []
        for user, moment in self.latest.items():
            if now - moment < self.timeout_ms:
                break
            gone.append(user)
        for user in gone:
            del self.latest[user], self.since[user]

    def heartbeat(self, user, now):
        self._expire(now)
        comes = user not in self.since
        if comes:
            self.since[user] = now
        self.latest.pop(user, None)
        self.latest[user] = now
        return comes

    def sign_off(self, user, now):
        self._expire(now)
        self.latest.pop(user, None)
        return self.since.pop(user, None) is not None

    def online_since(self, user, now):
        self._expire(now)
        return self.since.get(user)

    def online_count(self, now):
        self._expire(now)
        return len(self.since)
