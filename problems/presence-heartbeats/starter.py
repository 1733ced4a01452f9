class Presence:
    """Who is online: a heartbeat at t keeps a user online up to t + timeout_ms - 1.

    heartbeat is True if the user comes online with it, sign_off is True if the user was online,
    online_since is the time of the heartbeat with which the user came online, or None.
    Over all calls together, now never decreases.
    """

    def __init__(self, timeout_ms: int) -> None:
        raise NotImplementedError

    def heartbeat(self, user: str, now: int) -> bool:
        raise NotImplementedError

    def sign_off(self, user: str, now: int) -> bool:
        raise NotImplementedError

    def online_since(self, user: str, now: int) -> int | None:
        raise NotImplementedError

    def online_count(self, now: int) -> int:
        raise NotImplementedError
