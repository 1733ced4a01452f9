class TrendingTopics:
    """The topics that most users mention in the last window_ms milliseconds.

    A mention at t lies in the window of now if and only if now - window_ms < t <= now.
    The score of a topic is how many different users mention it in the window.
    Timestamps never decrease, over all calls of both methods together.
    """

    def __init__(self, window_ms: int) -> None:
        raise NotImplementedError

    def record(self, user: str, topic: str, timestamp: int) -> None:
        raise NotImplementedError

    def top(self, k: int, timestamp: int) -> list[tuple[str, int]]:
        """The k best pairs (topic, score): higher scores first, equal ones by name."""
        raise NotImplementedError
