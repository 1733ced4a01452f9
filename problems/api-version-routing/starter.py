class ApiRouter:
    """Finds the handler of a request by the longest prefix of its path, and by its version.

    add(prefix, version, handler) registers a route; one of the same prefix and version is replaced.
    remove(prefix, version) takes a route away; True if there was one.
    route(path, version) is the handler of the longest prefix that serves that version, and there
    the one of the greatest version that is not beyond it; None if there is none. Without a version,
    every version will do.
    """

    def __init__(self) -> None:
        raise NotImplementedError

    def add(self, prefix: str, version: int, handler: str) -> None:
        raise NotImplementedError

    def remove(self, prefix: str, version: int) -> bool:
        raise NotImplementedError

    def route(self, path: str, version: int | None = None) -> str | None:
        raise NotImplementedError
