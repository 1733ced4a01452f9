"""Builds its table anew at the first request after each change."""
from bisect import bisect


class ApiRouter:
    def __init__(self):
        self.routes = {}
        self.table = None

    def add(self, prefix, version, handler):
        self.routes[prefix.rstrip("/"), version] = handler
        self.table = None

    def remove(self, prefix, version):
        self.table = None
        return self.routes.pop((prefix.rstrip("/"), version), None) is not None

    def route(self, path, version=None):
        if self.table is None:
            self.table = {}
            for prefix, since in sorted(self.routes):
                self.table.setdefault(prefix, []).append(since)
        prefix = path.rstrip("/")
        while True:
            versions = self.table.get(prefix, [])
            place = len(versions) if version is None else bisect(versions, version)
            if place:
                return self.routes[prefix, versions[place - 1]]
            if not prefix:
                return None
            prefix = prefix[: prefix.rindex("/")]
