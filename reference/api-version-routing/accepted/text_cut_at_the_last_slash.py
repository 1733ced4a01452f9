"""Keeps prefixes as texts without the slash at the end, and cuts the path at its last slash."""
import bisect
from typing import Optional


class ApiRouter:
    def __init__(self) -> None:
        self._routes: dict[str, list[tuple[int, str]]] = {}

    def add(self, prefix: str, version: int, handler: str) -> None:
        entries = self._routes.setdefault(prefix.rstrip("/"), [])
        place = bisect.bisect_left(entries, version, key=lambda entry: entry[0])
        if place < len(entries) and entries[place][0] == version:
            entries[place] = (version, handler)
        else:
            entries.insert(place, (version, handler))

    def remove(self, prefix: str, version: int) -> bool:
        prefix = prefix.rstrip("/")
        entries = self._routes.get(prefix, [])
        for place, (since, _) in enumerate(entries):
            if since == version:
                del entries[place]
                if not entries:
                    del self._routes[prefix]
                return True
        return False

    def route(self, path: str, version: Optional[int] = None) -> Optional[str]:
        prefix = path.rstrip("/")
        while True:
            entries = self._routes.get(prefix)
            if entries:
                if version is None:
                    return entries[-1][1]
                place = bisect.bisect_right(entries, version, key=lambda entry: entry[0])
                if place:
                    return entries[place - 1][1]
            if not prefix:
                return None
            prefix = prefix[: prefix.rindex("/")]
