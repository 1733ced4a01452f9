class CarrierFailover:
    """Chooses the first of the carriers that is not bad, or else the one with the best rate.

    A carrier is bad at now if at least min_results of its results lie in the window
    (now - window_ms, now], and successes * 100 < min_percent * total of these.
    Over all calls together, now never decreases.
    """

    def __init__(
        self, carriers: list[str], window_ms: int, min_results: int, min_percent: int
    ) -> None:
        raise NotImplementedError

    def record(self, carrier: str, ok: bool, now: int) -> None:
        raise NotImplementedError

    def choose(self, now: int) -> str:
        raise NotImplementedError
