"""Without a version it answers what was added last and not the greatest version.

Caught by: versions
"""
from bisect import bisect_left, bisect_right


class _Node:
    def __init__(self):
        self.children = {}
        self.versions = []
        self.handlers = {}


def _segments(path):
    return [segment for segment in path.split("/") if segment]


class ApiRouter:
    def __init__(self):
        self.root = _Node()

    def add(self, prefix, version, handler):
        node = self.root
        for segment in _segments(prefix):
            node = node.children.setdefault(segment, _Node())
        if version not in node.handlers:
            node.versions.insert(bisect_left(node.versions, version), version)
        node.handlers[version] = handler

    def remove(self, prefix, version):
        node = self.root
        for segment in _segments(prefix):
            if segment not in node.children:
                return False
            node = node.children[segment]
        if version not in node.handlers:
            return False
        del node.handlers[version]
        node.versions.remove(version)
        return True

    def route(self, path, version=None):
        node = self.root
        found = self._at(node, version, None)
        for segment in _segments(path):
            node = node.children.get(segment)
            if node is None:
                break
            found = self._at(node, version, found)
        return found

    def _at(self, node, version, otherwise):
        if version is None:
            return list(node.handlers.values())[-1] if node.handlers else otherwise
        else:
            place = bisect_right(node.versions, version)
        return node.handlers[node.versions[place - 1]] if place else otherwise
