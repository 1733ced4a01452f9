"""A trie of plain dicts that forgets branches without routes, and walks recursively."""
from bisect import bisect_right

ROUTES, ORDER = "/", "//"  # no segment holds a slash


class ApiRouter:
    def __init__(self):
        self._trie = {}

    @staticmethod
    def _split(path):
        path = path[1:-1] if len(path) > 1 and path.endswith("/") else path[1:]
        return path.split("/") if path else []

    def add(self, prefix, version, handler):
        node = self._trie
        for segment in self._split(prefix):
            node = node.setdefault(segment, {})
        node.setdefault(ROUTES, {})[version] = handler
        node.pop(ORDER, None)

    def remove(self, prefix, version):
        trail = []
        node = self._trie
        for segment in self._split(prefix):
            trail.append((node, segment))
            node = node.get(segment)
            if node is None:
                return False
        if version not in node.get(ROUTES, {}):
            return False
        del node[ROUTES][version]
        node.pop(ORDER, None)
        if not node[ROUTES]:
            del node[ROUTES]
        while trail and not node:
            parent, segment = trail.pop()
            del parent[segment]
            node = parent
        return True

    def route(self, path, version=None):
        return self._walk(self._trie, self._split(path), 0, version)

    def _walk(self, node, segments, depth, version):
        if depth < len(segments) and segments[depth] in node:
            found = self._walk(node[segments[depth]], segments, depth + 1, version)
            if found is not None:
                return found
        if ROUTES not in node:
            return None
        if ORDER not in node:
            node[ORDER] = sorted(node[ROUTES])
        order = node[ORDER]
        place = len(order) if version is None else bisect_right(order, version)
        return node[ROUTES][order[place - 1]] if place else None
