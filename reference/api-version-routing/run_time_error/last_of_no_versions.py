"""After the last version is removed an empty list stays: IndexError."""
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
        while True:
            versions = self.versions.get(key)
            if versions is not None and (version is None or versions[0] <= version):
                place = len(versions) if version is None else bisect(versions, version)
                return self.handlers[key, versions[place - 1]]
            if not key:
                return None
            key = key[:-1]
