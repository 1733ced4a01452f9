"""A trie, but the children of a node stand in a list that is searched from its front."""
from bisect import bisect_left, bisect_right


class _Node:
    def __init__(self):
        self.children = []
        self.versions = []
        self.handlers = {}


def _child(node, segment):
    for name, child in node.children:
        if name == segment:
            return child
    return None


def _grown(node, segment):
    child = _Node()
    node.children.append((segment, child))
    return child


def _segments(path):
    return [segment for segment in path.split("/") if segment]


class ApiRouter:
    def __init__(self):
        self.root = _Node()

    def add(self, prefix, version, handler):
        node = self.root
        for segment in _segments(prefix):
            node = _child(node, segment) or _grown(node, segment)
        if version not in node.handlers:
            node.versions.insert(bisect_left(node.versions, version), version)
        node.handlers[version] = handler

    def remove(self, prefix, version):
        node = self.root
        for segment in _segments(prefix):
            node = _child(node, segment)
            if node is None:
                return False
        if version not in node.handlers:
            return False
        del node.handlers[version]
        node.versions.remove(version)
        return True

    def route(self, path, version=None):
        node = self.root
        found = self._at(node, version, None)
        for segment in _segments(path):
            node = _child(node, segment)
            if node is None:
                break
            found = self._at(node, version, found)
        return found

    def _at(self, node, version, otherwise):
        if version is None:
            place = len(node.versions)
        else:
            place = bisect_right(node.versions, version)
        return node.handlers[node.versions[place - 1]] if place else otherwise
