"""Takes the slash at the end off a path, but not off a prefix when it is added.

Caught by: slash at the end
"""
from bisect import bisect, insort


def _key(path):
    return tuple(path.strip("/").split("/")) if path != "/" else ()


class ApiRouter:
    def __init__(self):
        self.handlers = {}
        self.versions = {}

    def add(self, prefix, version, handler):
        key = tuple(prefix[1:].split("/")) if prefix != "/" else ()
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
        while True:
            versions = self.versions.get(key, [])
            place = len(versions) if version is None else bisect(versions, version)
            if place:
                return self.handlers[key, versions[place - 1]]
            if not key:
                return None
            key = key[:-1]
