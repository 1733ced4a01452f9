"""Where the longest prefix is too new, it asks the next shorter one and no further.

Caught by: too new
"""
from bisect import bisect, insort


def _key(path):
    return tuple(path.strip("/").split("/")) if path != "/" else ()


class ApiRouter:
    def __init__(self):
        self.handlers = {}
        self.versions = {}

    def add(self, prefix, version, handler):
        key = _key(prefix)
        if (key, version) not in self.handlers:
            insort(self.versions.setdefault(key, []), version)
        self.handlers[key, version] = handler

    def remove(self, prefix, version):
        key = _key(prefix)
        if (key, version) not in self.handlers:
            return False
        del self.handlers[key, version]
        self.versions[key].remove(version)
        return True

    def route(self, path, version=None):
        key = _key(path)
        asked = 0
        while True:
            versions = self.versions.get(key, [])
            place = len(versions) if version is None else bisect(versions, version)
            if versions:
                asked += 1
            if asked > 2:
                return None
            if place:
                return self.handlers[key, versions[place - 1]]
            if not key:
                return None
            key = key[:-1]
