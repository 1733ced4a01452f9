"""Goes through all versions of a prefix for the greatest one."""
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
            versions = self.versions.get(key, [])
            fitting = [since for since in versions if version is None or since <= version]
            if fitting:
                return self.handlers[key, max(fitting)]
            if not key:
                return None
            key = key[:-1]
