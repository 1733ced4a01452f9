"""A route that is added again is there twice: the greater handler wins, and a removal leaves one.

Caught by: changes
"""
from bisect import bisect_right, insort


class ApiRouter:
    def __init__(self):
        self.routes = {}

    def _prefix(self, path):
        return path.rstrip("/")

    def add(self, prefix, version, handler):
        entries = self.routes.setdefault(self._prefix(prefix), [])
        insort(entries, (version, handler))

    def remove(self, prefix, version):
        entries = self.routes.get(self._prefix(prefix), [])
        for place, (since, _) in enumerate(entries):
            if since == version:
                del entries[place]
                return True
        return False

    def route(self, path, version=None):
        prefix = self._prefix(path)
        while True:
            entries = self.routes.get(prefix, [])
            place = len(entries) if version is None else bisect_right(entries, (version + 1,))
            if place:
                return entries[place - 1][1]
            if not prefix:
                return None
            prefix = prefix[: prefix.rindex("/")]
