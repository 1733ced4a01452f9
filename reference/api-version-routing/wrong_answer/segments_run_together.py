"""Joins the segments without a slash for its key: /ab/c and /a/bc are one.

Caught by: whole segments
"""
from bisect import bisect, insort


def _segments(path):
    return [segment for segment in path.split("/") if segment]


class ApiRouter:
    def __init__(self):
        self.handlers = {}
        self.versions = {}

    def add(self, prefix, version, handler):
        key = "".join(_segments(prefix))
        if (key, version) not in self.handlers:
            insort(self.versions.setdefault(key, []), version)
        self.handlers[key, version] = handler

    def remove(self, prefix, version):
        key = "".join(_segments(prefix))
        if (key, version) not in self.handlers:
            return False
        del self.handlers[key, version]
        self.versions[key].remove(version)
        return True

    def route(self, path, version=None):
        segments = _segments(path)
        while True:
            key = "".join(segments)
            versions = self.versions.get(key, [])
            place = len(versions) if version is None else bisect(versions, version)
            if place:
                return self.handlers[key, versions[place - 1]]
            if not segments:
                return None
            segments.pop()
