"""Keeps 32 bits of each time.

Caught by: long silences
"""

class Presence:
    def __init__(self, timeout_ms):
        self.timeout_ms = timeout_ms
        self.users = {}

    def is_online(self, user, now):
        return user in self.users and (now - self.users[user][1]) % 2**32 < self.timeout_ms

    def heartbeat(self, user, now):
        online = self.is_online(user, now)
        since = self.users[user][0] if online else now
        self.users[user] = since, now
        return not online

    def sign_off(self, user, now):
        online = self.is_online(user, now)
        self.users.pop(user, None)
        return online

    def online_since(self, user, now):
        return self.users[user][0] if self.is_online(user, now) else None

    def online_count(self, now):
        return sum(self.is_online(user, now) for user in self.users)
