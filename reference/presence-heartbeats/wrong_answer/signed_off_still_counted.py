"""Marks who signed off, and counts them until the timeout nevertheless.

Caught by: sign-offs
"""

class Presence:
    def __init__(self, timeout_ms):
        self.timeout_ms = timeout_ms
        self.users = {}
        self.off = set()

    def is_online(self, user, now):
        if user in self.off:
            return False
        return user in self.users and now < self.users[user][1] + self.timeout_ms

    def heartbeat(self, user, now):
        online = self.is_online(user, now)
        since = self.users[user][0] if online else now
        self.users[user] = since, now
        self.off.discard(user)
        return not online

    def sign_off(self, user, now):
        online = self.is_online(user, now)
        self.off.add(user)
        return online

    def online_since(self, user, now):
        return self.users[user][0] if self.is_online(user, now) else None

    def online_count(self, now):
        return sum(now < latest + self.timeout_ms for _, latest in self.users.values())
