class LruCache:
    """A cache of at most capacity live entries, each of which lives for a limited time.

    put(key, value, ttl, now): the entry is live until now + ttl, when it is dead. The answer is
    the key of the live entry that was evicted for it, the least recently used one, or None.
    get(key, now): the value of a live entry, which is a use, or None.
    keys(now): the live keys, from the least to the most recently used one.
    Over all calls now never decreases.
    """

    def __init__(self, capacity: int) -> None:
        raise NotImplementedError

    def put(self, key: str, value: int, ttl: int, now: int) -> str | None:
        raise NotImplementedError

    def get(self, key: str, now: int) -> int | None:
        raise NotImplementedError

    def keys(self, now: int) -> list[str]:
        raise NotImplementedError
