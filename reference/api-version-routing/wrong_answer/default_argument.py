"""Keeps the routes in a default argument, which lives on into the next router.

Caught by: side by side
"""


def _clean(path):
    return path.rstrip("/") or "/"


class ApiRouter:
    def __init__(self, routes={}):
        self.routes = routes

    def add(self, prefix, version, handler):
        self.routes[_clean(prefix), version] = handler

    def remove(self, prefix, version):
        return self.routes.pop((_clean(prefix), version), None) is not None

    def route(self, path, version=None):
        path = _clean(path)
        best = None
        for (prefix, since), handler in self.routes.items():
            if version is not None and since > version:
                continue
            if prefix == "/" or path == prefix or path.startswith(prefix + "/"):
                if best is None or (len(prefix), since) > best[:2]:
                    best = len(prefix), since, handler
        return best[2] if best else None
