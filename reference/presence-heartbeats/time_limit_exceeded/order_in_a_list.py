"""Keeps the order of the heartbeats in a list, where each user is sought and moved."""
class Presence:
    def __init__(self, timeout_ms):
        self.timeout_ms = timeout_ms
        self.order = []
        self.users = {}

    def expire(self, now):
        gone = 0
        while gone < len(self.order) and self.users[self.order[gone]][1] <= now - self.timeout_ms:
            del self.users[self.order[gone]]
            gone += 1
        del self.order[:gone]

    def heartbeat(self, user, now):
        self.expire(now)
        comes = user not in self.users
        if not comes:
            self.order.remove(user)
        self.order.append(user)
        self.users[user] = (now if comes else self.users[user][0], now)
        return comes

    def sign_off(self, user, now):
        self.expire(now)
        if user not in self.users:
            return False
        self.order.remove(user)
        del self.users[user]
        return True

    def online_since(self, user, now):
        self.expire(now)
        return self.users.get(user, (None,))[0]

    def online_count(self, now):
        self.expire(now)
        return len(self.order)
