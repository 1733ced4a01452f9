class IdempotentLedger:
    """Books each request once; a request is recognised by its key for keep_ms milliseconds.

    post(key, changes, now) adds changes to the balances and returns the new ones. While the key
    is live (now < t + keep_ms, booked at t) the same changes get the first response again, and
    other changes get None. live_keys(now) is how many keys are live. Time never goes back.
    """

    def __init__(self, keep_ms: int = 86_400_000) -> None:
        raise NotImplementedError

    def post(self, key: str, changes: dict[str, int], now: int) -> dict[str, int] | None:
        raise NotImplementedError

    def live_keys(self, now: int) -> int:
        raise NotImplementedError
