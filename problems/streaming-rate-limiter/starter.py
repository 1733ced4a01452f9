class RateLimiter:
    """Allows each user at most k messages in any window of window_ms milliseconds.

    allow(user, timestamp) is True, and the message counts, if and only if fewer than k
    accepted messages of that user lie in (timestamp - window_ms, timestamp].
    A refused message does not count. Timestamps never decrease, over all users together.
    """

    def __init__(self, k: int, window_ms: int = 1000) -> None:
        raise NotImplementedError

    def allow(self, user: str, timestamp: int) -> bool:
        raise NotImplementedError
