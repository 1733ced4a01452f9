"""Nodes of a ring, linked in the order of the latest heartbeats, as an LRU cache has them."""


class _Node:
    __slots__ = ("latest", "left", "right", "since", "user")

    def __init__(self, user, since):
        self.user, self.since, self.latest = user, since, since
        self.left = self.right = self

    def unlink(self):
        self.left.right, self.right.left = self.right, self.left

    def put_before(self, other):
        self.left, self.right = other.left, other
        other.left.right = self
        other.left = self


class Presence:
    def __init__(self, timeout_ms):
        self._timeout_ms = timeout_ms
        self._end = _Node(None, 0)
        self._nodes = {}

    def _at(self, now):
        """The nodes of those who are online now."""
        end = self._end
        while end.right is not end and end.right.latest + self._timeout_ms <= now:
            del self._nodes[end.right.user]
            end.right.unlink()
        return self._nodes

    def heartbeat(self, user, now):
        nodes = self._at(now)
        known = user in nodes
        if known:
            node = nodes[user]
            node.unlink()
        else:
            node = nodes[user] = _Node(user, now)
        node.latest = now
        node.put_before(self._end)
        return not known

    def sign_off(self, user, now):
        node = self._at(now).pop(user, None)
        if node is not None:
            node.unlink()
        return node is not None

    def online_since(self, user, now):
        node = self._at(now).get(user)
        return None if node is None else node.since

    def online_count(self, now):
        return len(self._at(now))
